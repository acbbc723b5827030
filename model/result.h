// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace nutgraf
{

/// What went wrong at a door of the program, told so that the reader can act on it.
struct Error {
    QString what;     ///< what happened, one sentence: "This file is empty."
    QString where;    ///< a path, a line, an option; may be empty
    QString nextStep; ///< what to do next, one sentence; may be empty

    /// The three parts as one line of plain text.
    QString message() const
    {
        QString line = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
        return nextStep.isEmpty() ? line : line + QLatin1Char(' ') + nextStep;
    }
    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none. Errors are values at the doors (files, command line, lexicons).
template <class T>
class Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const Error &error() const { return std::get<Error>(m_state); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

} // namespace nutgraf
