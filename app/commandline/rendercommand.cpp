// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/rendercommand.h"

#include "app/commandline/input.h"
#include "app/commandline/renderoptions.h"
#include "app/engine.h"
#include "app/language.h"
#include "model/extract/analysis.h"
#include "model/extract/dating/dating.h"
#include "model/extract/extraction.h"
#include "model/project/project.h"
#include "views/picturesource.h"

#include <QApplication>
#include <QLoggingCategory>

namespace nutgraf
{

namespace
{

/// The picture of one article, written to `path`.
Result<QString> renderFile(const QString &file, const QString &path, const RenderOptions &options,
                           const std::shared_ptr<const RuleBook> &rules)
{
    const auto article = readInput(file);
    if (!article)
        return article.error();
    Opened opened;
    opened.article = std::make_shared<const Article>(*article);
    opened.analysis = analyse(*article, *rules);
    const Publication published =
        options.published ? *options.published : publicationOf(*article, *opened.analysis, *rules);
    opened.facts = compose(*opened.analysis, *rules, published);
    Project project([rules](const Analysis &analysis, const Publication &publication) {
        return compose(analysis, *rules, publication);
    });
    project.open(std::move(opened));

    const auto picture = options.picture->make(project, project.facts());
    PictureOptions how;
    how.size = options.size;
    how.scale = options.scale;
    how.transparent = options.transparent;
    how.title = options.title.value_or(pictureTitleOf(project));
    how.sourceLine = sourceLineOf(project);
    return writePicture(*picture, how, path);
}

ExitStatus renderAll(const RenderOptions &options)
{
    const auto rules = loadRules();
    if (!rules) {
        complain(rules.error());
        return ExitStatus::SomeInputFailed;
    }
    ExitStatus status = ExitStatus::Done;
    for (qsizetype i = 0; i < options.files.size(); ++i) {
        const auto written =
            renderFile(options.files[i], numberedPath(options.outputPath, i), options, *rules);
        if (!written) {
            complain(written.error());
            status = ExitStatus::SomeInputFailed;
        }
    }
    return status;
}

} // namespace

ExitStatus runRender(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 2; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseRenderOptions(arguments);
    if (!options)
        return wrongUsage(options.error(), QStringLiteral("render"));
    if (options->help) {
        print(renderHelp());
        return ExitStatus::Done;
    }
    // A picture is the same with a display and without one; none is opened. What Qt's platform warns of then
    // (no run-time folder, no size hints) is nothing that the caller could act on.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QApplication application(argc, argv);
    speakEnglish();
    return renderAll(*options);
}

} // namespace nutgraf
