// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace denkiroku::ui {

class StateBanner;

/// A page of the main window: a title row (title, slot for period and unit,
/// overflow menu), a place for a banner, and a body of at most contentMaxWidth.
///
/// A page of the house is made as `SomePage(models::Workspace&, UiSettings&,
/// QWidget* parent = nullptr)`. It starts loading in `activate()`, not in its
/// constructor, and sets all its words in `retranslate()`, which the base calls
/// on QEvent::LanguageChange; the page calls it itself once when it is built.
class Page : public QWidget {
    Q_OBJECT

public:
    /// Who scrolls: the page as a whole, or a table in the body. Never both.
    enum class Scrolling { Page, Body };

    /// `id` is the stable latin name of the command line and of file names:
    /// overview, usage, bills, payments.
    explicit Page(QString id, QWidget *parent = nullptr);
    ~Page() override;

    QString id() const { return m_id; }
    /// Name of the icon in our set; the id unless overridden.
    virtual QString iconName() const { return m_id; }
    /// The page's name in the language of the moment.
    virtual QString title() const = 0;

    /// Whether what is on screen is what will stay: everything asked for came,
    /// was refused or failed. False before the first `activate()`.
    virtual bool settled() const = 0;
    /// Whether the page as a whole could not be shown. A part that was refused
    /// is no failure.
    virtual bool failed() const = 0;
    /// One sentence in the user's language, without a secret; empty unless failed.
    virtual QString failureText() const = 0;

    /// The page comes on screen: ask for what is missing. Called at every show.
    virtual void activate() = 0;
    /// Ask again for everything shown.
    virtual void refresh() = 0;
    /// Other ways this page can look, by stable latin names, for a picture of each; none unless overridden.
    virtual QStringList views() const { return {}; }
    /// Shows one of them, or with an empty name the page as it is at first. Nothing is remembered. False where there is
    /// no such view.
    virtual bool showView(const QString &name) { return name.isEmpty(); }
    /// Set every word again.
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// `settled()` or `failed()` may have changed.
    void settledChanged();

protected:
    /// The page takes it. Called once, in the constructor.
    void setBody(QWidget *body, Scrolling scrolling);

    /// Between title and overflow menu, filled from the left by the page.
    QHBoxLayout *controls() const { return m_controls; }
    /// "Refresh" is always its first entry.
    QMenu *overflowMenu() const { return m_menu; }
    StateBanner *banner() const { return m_banner; }

    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLooks();
    void applyWords();
    /// Controls go below the title where both do not fit in a line.
    void arrangeHeader();

    QString m_id;
    QVBoxLayout *m_column;
    QBoxLayout *m_header = nullptr;
    QLabel *m_title;
    QHBoxLayout *m_controls;
    QToolButton *m_overflow;
    QMenu *m_menu;
    QAction *m_refresh;
    StateBanner *m_banner;
    QScrollArea *m_scroll = nullptr;
};

} // namespace denkiroku::ui
