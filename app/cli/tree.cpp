// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tree.h"

#include "app/cli/table.h"

#include <QStringList>

namespace denkiroku::app {

namespace {

using api::JsonValue;

class Tree {
public:
    void add(const JsonValue &value, int depth)
    {
        for (const auto &member : value.object())
            addNamed(harmless(member.key), member.value, depth);
        for (const auto &item : value.array())
            addItem(item, depth);
    }

    QString take() const { return m_lines.join(u'\n') + u'\n'; }

private:
    static bool isNested(const JsonValue &value) { return !value.array().empty() || !value.object().empty(); }

    static QString plain(const JsonValue &value)
    {
        if (value.isNull() || value.isArray() || value.isObject())
            return QStringLiteral("–");
        return harmless(value.text());
    }

    void line(int depth, const QString &text) { m_lines << QString(2 * depth, u' ') + text; }

    void addNamed(const QString &name, const JsonValue &value, int depth)
    {
        if (!isNested(value)) {
            line(depth, name + QStringLiteral(": ") + plain(value));
            return;
        }
        line(depth, name + u':');
        add(value, depth + 1);
    }

    // An item begins with a dash where its first line's indentation would be.
    void addItem(const JsonValue &item, int depth)
    {
        const auto &value = inner(item);
        if (!isNested(value)) {
            line(depth, QStringLiteral("- ") + plain(value));
            return;
        }
        const auto first = m_lines.size();
        add(value, depth + 1);
        m_lines[first][2 * depth] = u'-';
    }

    // A connection's edge that says nothing but its node is shown as the node.
    static const JsonValue &inner(const JsonValue &item)
    {
        const auto &members = item.object();
        return members.size() == 1 && members.front().key == QLatin1String("node") ? members.front().value : item;
    }

    QStringList m_lines;
};

} // namespace

QString toTree(const JsonValue &value)
{
    Tree tree;
    tree.add(value, 0);
    return tree.take();
}

} // namespace denkiroku::app
