// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insighttile.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyfigure.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace denkiroku::ui {

namespace {

/// A thin bar on a track: the words beside it say the same, so a screen reader passes it over.
class ShareBar : public QWidget {
public:
    ShareBar(double share, bool isRestExpected, QWidget *parent)
        : QWidget(parent), m_share(std::clamp(share, 0.0, 1.0)), m_isRestExpected(isRestExpected)
    {
        setFixedHeight(spacing::tiny);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(ColorRole::Line, *this));
        if (m_isRestExpected)
            painter.fillRect(rect(), QBrush(color(ColorRole::Forecast, *this), Qt::BDiagPattern));
        painter.fillRect(QRectF(0, 0, width() * m_share, height()), color(ColorRole::Import, *this));
    }

private:
    double m_share;
    bool m_isRestExpected;
};

QLabel *tileLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

InsightTile::InsightTile(QWidget *parent)
    : QWidget(parent),
      m_figure(new KeyFigure(KeyFigure::Size::Section, this)),
      m_toggle(new QToolButton(this)),
      m_reckoning(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_figure);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_reckoning->setWordWrap(true);
    m_reckoning->setTextFormat(Qt::PlainText);
    m_reckoning->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reckoning->setFocusPolicy(Qt::NoFocus);
    m_reckoning->hide();
    column->addWidget(m_reckoning);
    column->addStretch(1);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_reckoning->setVisible(isOpen);
    });
    applyWords();
}

bool InsightTile::isExplained() const
{
    return m_toggle->isChecked();
}

void InsightTile::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool isOther = content.rows != m_content.rows;
    m_content = content;
    m_figure->setCaption(content.caption);
    m_figure->setValue(content.value);
    m_figure->setNote(content.note);
    m_reckoning->setText(content.reckoning);
    m_toggle->setVisible(!content.reckoning.isEmpty());
    m_toggle->setAccessibleDescription(content.caption);
    setAccessibleName(content.caption);
    if (isOther)
        applyRows();
}

void InsightTile::applyRows()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
        m_rows = nullptr;
    }
    if (m_content.rows.empty())
        return;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const Row &row : m_content.rows) {
        addRow(row, line);
        line += 2;
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
}

void InsightTile::addRow(const Row &row, int line)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    if (row.day.isValid()) {
        auto *open = new QToolButton(m_rows);
        open->setText(row.text);
        open->setAutoRaise(true);
        open->setCursor(Qt::PointingHandCursor);
        open->setAccessibleName(tr("%1: %2. Open the day").arg(row.text, row.value));
        setInk(*open, ColorRole::Accent);
        connect(open, &QToolButton::clicked, this, [this, day = row.day] { Q_EMIT dayRequested(day); });
        grid->addWidget(open, line, 0, Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        QLabel *text = tileLabel(row.text, m_rows);
        text->setWordWrap(true);
        grid->addWidget(text, line, 0);
    }
    QLabel *value = tileLabel(row.value, m_rows);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(value, line, 1);
    if (row.share)
        grid->addWidget(new ShareBar(*row.share, row.isRestExpected, m_rows), line + 1, 0, 1, 2);
}

void InsightTile::applyWords()
{
    m_toggle->setText(tr("How is this reckoned?"));
    m_toggle->setFont(ui::font(TextRole::Caption, font()));
    m_reckoning->setFont(ui::font(TextRole::Caption, font()));
    setInk(*m_toggle, ColorRole::Muted);
    setInk(*m_reckoning, ColorRole::Muted);
}

void InsightTile::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
        applyWords();
        break;
    case QEvent::PaletteChange:
        applyWords();
        // Buttons keep the ink they were given.
        applyRows();
        break;
    default:
        break;
    }
}

} // namespace denkiroku::ui
