// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"
#include "model/project/edit.h"
#include "model/text/article.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace nutgraf
{

struct Analysis;

/// What was read of one article and made of it off the window's thread, ready to be shown.
struct Opened {
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Analysis> analysis;
    FactSet facts;           ///< for the publication date that the article itself tells
    Corrections corrections; ///< what a person made of them before
};

/// One open article: its text, the facts found in it, and what a person changed.
///
/// Facts live in one list (events, deployments, quotes, in text order) and are named by FactId. A project
/// does not extract by itself: whoever creates it says how facts are composed for a publication date (the
/// window and the command line pass the engine), so that this floor does not know the engine.
class Project : public QObject
{
    Q_OBJECT
public:
    using Composer = std::function<FactSet(const Analysis &, const Publication &)>;

    explicit Project(Composer composer, QObject *parent = nullptr);

    /// Replaces everything. No undo: the caller keeps the old state if it wants it.
    void open(Opened opened);
    void close();
    bool isOpen() const { return m_article != nullptr; }

    const Article &article() const; ///< an empty article where none is open
    const Publication &publication() const { return m_found.publication; }
    /// Times, quantities, entities, refusals as extracted; its facts lack what a person changed: use facts().
    const FactSet &found() const { return m_found; }
    /// The facts as they stand, dismissed ones included, in text order.
    const std::vector<Fact> &facts() const { return m_facts; }
    const Fact *fact(FactId id) const; ///< null where there is none
    int indexOf(FactId id) const;      ///< -1 where there is none
    /// All that a person changed, to be kept.
    const Corrections &corrections() const { return m_corrections; }
    /// What was found under `id`, whatever a person made of it; nothing where it was entered by hand.
    std::optional<Fact> foundFact(FactId id) const;
    /// How many facts move when the publication date does.
    int relativeFactCount() const;

    /// Carries out `edit` and answers with the edit that takes it back.
    Edit apply(const Edit &edit);

Q_SIGNALS:
    /// Another article is open, or none is.
    void articleChanged();
    /// Facts came, went or changed. Follows articleChanged() too.
    void factsChanged();
    /// The publication date changed. Follows articleChanged() too.
    void publicationChanged();

private:
    /// What an edit touched, so that a batch is told of once.
    struct Touched {
        bool facts = false;
        bool publication = false;
    };
    Edit change(const Edit &edit, Touched &touched);
    void resolve();
    void rebuild();

    Composer m_composer;
    std::shared_ptr<const Article> m_article;
    std::shared_ptr<const Analysis> m_analysis;
    Publication m_ownPublication; ///< what the article itself says
    FactSet m_found;
    Corrections m_corrections;
    std::vector<Fact> m_facts;
    std::map<FactId, int> m_index;
};

} // namespace nutgraf
