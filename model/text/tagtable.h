// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

// The part-of-speech tagger's probabilities as read-only tables. resources/tagger/maketagtable.cpp writes
// them at build time; nothing is read or built when the program starts.
//
// A probability p is kept as the cost -CostScale * log2(p), so that costs add. A word's record in `records`
// is
//     length of the word, its letters, number of readings, then a state and its cost for each reading,
// costs relative to the word's best reading. What is guessed of unknown words stands under their last
// letters:
// "-ing" for small words, "+ing" for capitalised ones.

namespace nutgraf::tagtable
{

inline constexpr int CostScale = 10;
inline constexpr int MaxReadings = 8;
inline constexpr int MaxSuffix = 4;
inline constexpr int MaxCost = 255;

/// A slot of the open-addressed table: the record's offset plus one (0: free slot) and some of the hash.
inline constexpr uint32_t OffsetBits = 20;
inline constexpr uint32_t OffsetMask = (1u << OffsetBits) - 1;
inline constexpr uint32_t SlotCount = 1u << 17;

/// FNV-1a over a key's letters, one after another.
constexpr uint32_t FirstHash = 0x811c9dc5u;
constexpr uint32_t hashStep(uint32_t hash, uint32_t letter)
{
    return (hash ^ letter) * 0x01000193u;
}
constexpr uint32_t slotOf(uint32_t hash)
{
    return (hash ^ hash >> 15) & (SlotCount - 1);
}
constexpr uint32_t markOf(uint32_t hash)
{
    return hash >> OffsetBits << OffsetBits;
}

extern const int stateCount;
extern const uint8_t tags[];        ///< by state: the Tag it stands for
extern const uint8_t transitions[]; ///< by state * stateCount + following state
extern const uint32_t slots[];
extern const uint8_t records[];

/// States that the tagger needs by themselves.
extern const uint8_t stop, comma, dash, openQuote, closeQuote, openBracket, closeBracket, money, number, name,
    noun, possessive;

} // namespace nutgraf::tagtable
