// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/housepainting.h"
#include "ui/theme/housestyle.h"

namespace denkiroku::ui {

using namespace housepainting;

// Controls of several parts: scroll bars, boxes with arrows, tool buttons with menus.

void HouseStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Painting painting(painter);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    QColor ink = of(ColorRole::Compare, option);
    const bool held = (option.state & (State_Sunken | State_MouseOver));
    ink.setAlphaF(held ? 0.9F : 0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QRectF box = QRectF(slider).adjusted(3, 3, -3, -3);
    painter.drawRoundedRect(box, 3, 3);
}

void HouseStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (box && box->frame)
        drawField(option, painter);
    const Painting painting(painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool enabled = option.state & State_Enabled;
    drawArrow(painter, arrow, of(enabled ? ColorRole::Text : ColorRole::Compare, option));
}

void HouseStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!box)
        return;
    if (box->frame)
        drawField(option, painter);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Painting painting(painter);
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        const bool isPossible = (option.state & State_Enabled) && (box->stepEnabled & step);
        return of(isPossible ? ColorRole::Text : ColorRole::Compare, option);
    };
    drawArrow(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget),
              ink(QAbstractSpinBox::StepDownEnabled));
    // The other way round.
    const QRectF up = subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget);
    painter.translate(up.center());
    painter.scale(1, -1);
    painter.translate(-up.center());
    drawArrow(painter, up.toAlignedRect(), ink(QAbstractSpinBox::StepUpEnabled));
}

void HouseStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionToolButton plain = option;
    const bool menu = option.features & QStyleOptionToolButton::HasMenu;
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    const bool words = !option.text.isEmpty() && option.toolButtonStyle != Qt::ToolButtonIconOnly;
    if (!menu || split) {
        QProxyStyle::drawComplexControl(CC_ToolButton, &option, &painter, widget);
        return;
    }
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    if (!words) {
        QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
        return;
    }
    proxy()->drawPrimitive(PE_PanelButtonTool, &option, &painter, widget);
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        proxy()->drawPrimitive(PE_FrameFocusRect, &option, &painter, widget);
    plain.rect.adjust(spacing::tiny, 0, -menuArrowRoom, 0);
    proxy()->drawControl(CE_ToolButtonLabel, &plain, &painter, widget);
    const Painting painting(painter);
    const QRect arrow(option.rect.right() - menuArrowRoom, option.rect.top(), menuArrowRoom, option.rect.height());
    drawArrow(painter, arrow, of(ColorRole::Muted, option));
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        drawToolButton(*tool, *painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawComboBox(*option, *painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(*option, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int pages = range + bar->pageStep;
    const int slider =
        pages > 0 ? qBound(qMin(32, length), int(qint64(length) * bar->pageStep / pages), length) : length;
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return lying ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                     : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(at, slider);
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + slider, length - at - slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

} // namespace denkiroku::ui
