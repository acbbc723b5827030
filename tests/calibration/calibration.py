# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the confidence of facts with how often they are right: a table for each layer.

    calibration.py PROGRAM LEXICONS ARTICLE.jsonl ...

A deployment is right if its number, force and place are; an event if it is that of an annotated clause and both
ends of its date are right; a quote if it covers mostly the same words and has the same speaker.
"""
import json
import os
import re
import subprocess
import sys
from collections import defaultdict

STEPS = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]


def read_names(folder):
    """Spelling -> short name, of nations and of who has forces, from the program's own words."""
    names = {}
    for path in sorted(os.listdir(folder)):
        kind = ""
        with open(os.path.join(folder, path), encoding="utf-8") as file:
            for line in file:
                line = line.rstrip("\n")
                if line.startswith("@"):
                    kind = line[1:]
                elif line and not line.startswith("#") and kind in ("COUNTRY", "DEMONYM", "FORCE_OWNER", "THEATRE"):
                    spelling, _, value = line.partition("\t")
                    names[spelling.lower()] = (value or spelling).split("|")[0].lower()
    return names


def words_of(name, names):
    name = re.sub(r"\(.*?\)", "", (name or "").lower()).strip()
    if name in names:
        name = names[name]
    noise = {"the", "and", "of", "force", "forces", "troops", "army", "military", "soldiers", "mission", "led"}
    return {names.get(word, word) for word in re.findall(r"[\w.']+", name)} - noise


def same_name(a, b, names):
    if not a or not b:
        return not a and not b
    one, other = words_of(a, names), words_of(b, names)
    return bool(one and other) and (one <= other or other <= one)


def overlap(a, b):
    return min(a["end"], b["end"]) - max(a["start"], b["start"])


def is_right(layer, found, gold, names):
    for other in gold:
        shared = overlap(found, other)
        if shared <= 0:
            continue
        if layer == "deployments":
            if (found["low"], found["high"]) == (other.get("low"), other.get("high")) and \
                    same_name(found["force"], other.get("force"), names) and \
                    same_name(found["place"], other.get("place"), names):
                return True
        elif layer == "events":
            date = found["date"]
            if (date["earliest"], date["latest"]) == (other.get("date_start"), other.get("date_end")):
                return True
        else:
            union = max(found["end"], other["end"]) - min(found["start"], other["start"])
            speaker = (found["speaker"] or "").split()[-1:] == (other.get("speaker") or "").split()[-1:]
            if 2 * shared >= union and (speaker or same_name(found["speaker"], other.get("speaker"), names)):
                return True
    return False


def main():
    program, lexicons, *files = sys.argv[1:]
    names = read_names(lexicons)
    tables = defaultdict(lambda: [[0, 0, 0.0] for _ in STEPS])
    by_step = defaultdict(lambda: [0, 0])
    for path in files:
        with open(path, encoding="utf-8") as file:
            articles = [json.loads(line) for line in file if line.strip()]
        asked = "\n".join(json.dumps({"id": a["id"], "text": a["text"],
                                      "published": a.get("published") or a.get("dct")}) for a in articles)
        answers = subprocess.run([program, "extract", "--jsonl"], input=asked, capture_output=True, text=True,
                                 check=False).stdout.splitlines()
        for article, answer in zip(articles, map(json.loads, answers)):
            for layer in ("deployments", "events", "quotes"):
                if not isinstance(article.get(layer), list):
                    continue
                for found in answer.get(layer, []):
                    right = is_right(layer, found, article[layer], names)
                    row = tables[layer][sum(found["confidence"] >= step for step in STEPS) - 1]
                    row[0] += 1
                    row[1] += right
                    row[2] += found["confidence"]
                    for rule in {step["rule"] for step in found.get("why", [])}:
                        by_step[layer, rule][0] += 1
                        by_step[layer, rule][1] += right
    for layer, rows in tables.items():
        print(f"{layer}\n    told with       facts   mean   right")
        for low, high, (count, right, total) in zip(STEPS, STEPS[1:], rows):
            if count:
                print(f"    {low:.1f} to {min(high, 1):.1f}  {count:>10}   {total / count:.2f}    {right / count:.2f}")
    if os.environ.get("NUTGRAF_CALIBRATION_STEPS"):
        print("by step")
        for (layer, rule), (count, right) in sorted(by_step.items()):
            print(f"    {layer:<12}{rule:<28}{count:>5}   {right / count:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
