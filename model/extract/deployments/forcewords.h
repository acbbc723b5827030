// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/lexicon.h"
#include "model/text/sameword.h"

namespace nutgraf
{

/// The word classes that the deployment steps ask for, looked up once.
struct ForceWords {
    explicit ForceWords(const Lexicon &words)
        : lexicon(words)
        , counted(words.require("COUNTED_NOUN"))
        , forceNoun(words.require("FORCE_NOUN"))
        , military(words.require("MILITARY"))
        , move(words.require("MOVE_VERB"))
        , change(words.require("CHANGE_VERB"))
        , level(words.require("LEVEL_VERB"))
        , casualty(words.require("CASUALTY_VERB"))
        , cue(words.require("STATUS_CUE"))
        , part(words.require("PART_CUE"))
        , owner(words.require("FORCE_OWNER"))
        , theatre(words.require("THEATRE"))
        , country(words.require("COUNTRY"))
        , demonym(words.require("DEMONYM"))
        , capital(words.require("CAPITAL"))
        , city(words.require("CITY"))
        , region(words.require("REGION"))
        , area(words.require("AREA"))
        , site(words.require("SITE"))
        , preposition(words.require("PLACE_PREPOSITION"))
        , estimate(words.require("ESTIMATE_VERB"))
        , former(words.require("FORMER"))
        , formation(words.require("FORMATION"))
        , month(words.require("MONTH"))
        , weekday(words.require("WEEKDAY"))
        , holiday(words.require("HOLIDAY"))
        , report(words.require("CUE_SAY"))
        , host(words.require("HOST_VERB"))
        , remaining(words.require("LEAVE_VERB"))
        , fraction(words.require("NUM_FRACTION"))
    {
    }

    const Lexicon &lexicon;
    const WordClass counted;
    const WordClass forceNoun;
    const WordClass military;
    const WordClass move;
    const WordClass change;
    const WordClass level;
    const WordClass casualty;
    const WordClass cue;
    const WordClass part;
    const WordClass owner;
    const WordClass theatre;
    const WordClass country;
    const WordClass demonym;
    const WordClass capital;
    const WordClass city;
    const WordClass region;
    const WordClass area;
    const WordClass site; ///< "town", "base": what a place's name stands beside
    const WordClass preposition;
    const WordClass estimate; ///< what a source does with a figure: "put ... at", "spoke of"
    const WordClass former;   ///< "former", "retired"

    const WordClass formation; ///< "brigade": "3000-5000"
    const WordClass month;
    const WordClass weekday;
    const WordClass holiday;
    const WordClass report;    ///< "said"
    const WordClass host;      ///< "hosts": whoever does it is where the troops are, not whose they are
    const WordClass remaining; ///< with an object: what stays behind
    const WordClass fraction;  ///< "half", "third"

    /// Whether a place's name, or a force's, can begin at a token: most begin none.
    bool mayNamePlace(const Token &token) const
    {
        return token.phrase >= 0 || token.is(theatre) || token.is(country) || token.is(capital) ||
               token.is(city) || token.is(region) || token.is(area);
    }
    bool mayNameForce(const Token &token) const
    {
        return token.phrase >= 0 || token.is(owner) || token.is(country) || token.is(demonym);
    }

    bool isTimeWord(const Token &token) const
    {
        return token.is(month) || token.is(weekday) || token.is(holiday);
    }
    static bool isNumberVerb(QStringView word)
    {
        return word.startsWith(u"number", Qt::CaseInsensitive) ||
               word.startsWith(u"total", Qt::CaseInsensitive);
    }
    /// "down from", "up from": whether the "from" at a token tells what a level is compared with.
    static bool isComparing(const Tokens &tokens, qint32 from, TokenRange limits)
    {
        return isWord(tokens, from - 1, limits, u"down") || isWord(tokens, from - 1, limits, u"up");
    }
    /// Whether an owner is made of states, by its short name.
    static bool isAlliance(QStringView owner)
    {
        for (const QStringView known :
             {u"NATO", u"UN", u"EU", u"African Union", u"OSCE", u"ECOWAS", u"CIS", u"CSTO", u"Arab League"}) {
            if (owner == known)
                return true;
        }
        return false;
    }
};

} // namespace nutgraf
