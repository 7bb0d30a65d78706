// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;

namespace denkiroku::ui {

/// A number to be seen first: caption above, figure, and a quiet note below.
/// All three are shown as plain text and can be selected.
class KeyFigure : public QWidget {
    Q_OBJECT

public:
    enum class Size { Large, Section };

    explicit KeyFigure(Size size = Size::Large, QWidget *parent = nullptr);

    void setCaption(const QString &text);
    /// Empty shows a dash and says "no value" to a screen reader.
    void setValue(const QString &text);
    QString value() const;
    void setNote(const QString &text, ColorRole role = ColorRole::Muted);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();
    void updateAccessibleName();

    Size m_size;
    ColorRole m_noteRole = ColorRole::Muted;
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_note;
};

} // namespace denkiroku::ui
