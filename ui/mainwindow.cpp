// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "api/auth/session.h"
#include "models/errortext.h"
#include "models/format.h"
#include "models/workspace.h"
#include "program/version.h"
#include "ui/about.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/signoutbox.h"
#include "ui/frame/statusline.h"
#include "ui/frame/windowmenus.h"
#include "ui/language.h"
#include "ui/pages/billspage.h"
#include "ui/pages/explorerpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/paymentspage.h"
#include "ui/pages/signinpage.h"
#include "ui/pages/tariffpage.h"
#include "ui/pages/usagepage.h"
#include "ui/report/reportaction.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/statebanner.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QIcon>
#include <QLabel>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStatusBar>

namespace denkiroku::ui {

namespace {

constexpr QSize leastSize{800, 600};
constexpr QSize firstSize{1280, 800};

} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent) : QMainWindow(parent), m_context(context)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/denkiroku/app/denkiroku.svg")));
    makePages();
    m_menus = new WindowMenus(*this, m_pages);
    buildFrame();
    buildSignIn();
    connectMenus();

    m_context.workspace.setLocale(QLocale());
    connect(&m_context.language, &Language::changed, this, [this] { m_context.workspace.setLocale(QLocale()); });
    connect(&m_context.workspace, &models::Workspace::accountChanged, this, &MainWindow::followCustomer);
    const auto *customer = &m_context.workspace.customer();
    connect(customer, &models::CustomerModel::statusChanged, this, &MainWindow::showCustomerState);
    connect(customer, &models::CustomerModel::statusChanged, this, &MainWindow::settledChanged);
    connect(customer, &models::CustomerModel::propertiesStatusChanged, this, &MainWindow::settledChanged);

    setMinimumSize(leastSize);
    resize(firstSize);
    restoreGeometry(m_context.settings.windowGeometry());
    retranslate();
    applyLooks();
    if (!showPage(m_context.settings.page()))
        open(m_pages.front());
    showCustomerState();
    followSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    models::Workspace &workspace = m_context.workspace;
    auto *overview = new OverviewPage(workspace, m_context.settings, this);
    m_pages = {overview,
               new UsagePage(workspace, m_context.settings, this),
               new BillsPage(workspace, m_context.settings, this),
               new PaymentsPage(workspace, m_context.settings, this),
               new TariffPage(workspace, m_context.settings, this),
               new ExplorerPage(workspace, m_context.settings, this)};
    connect(overview, &OverviewPage::pageRequested, this, &MainWindow::showPage);
}

void MainWindow::buildFrame()
{
    auto *root = new QWidget(this);
    m_layers = new QStackedLayout(root);
    m_layers->setStackingMode(QStackedLayout::StackAll);
    m_content = new QWidget(root);
    m_layers->addWidget(m_content);

    m_sidebar = new Sidebar(m_context.workspace, m_pages, m_content);
    m_sidebar->setSettingsMenu(m_menus->settingsMenu());
    m_sidebar->setHelpMenu(m_menus->helpMenu());
    m_demoNotice = new QLabel(m_content);
    m_demoNotice->setObjectName(QStringLiteral("demoNotice"));
    m_demoNotice->setTextFormat(Qt::PlainText);
    m_demoNotice->setAlignment(Qt::AlignCenter);
    m_demoNotice->setAutoFillBackground(true);
    m_demoNotice->setMargin(spacing::tiny);
    m_demoNotice->setVisible(m_context.demo);
    m_notice = new StateBanner(m_content);
    m_notice->setObjectName(QStringLiteral("windowNotice"));
    m_stack = new QStackedWidget(m_content);
    for (Page *page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &Page::settledChanged, this, [this, page] {
            if (page == currentPage())
                Q_EMIT settledChanged();
        });
    }

    m_customerPane = new StatePane(m_stack, Skeleton::Shape::Lines, m_content);
    m_customerPane->setEmptyIcon(QStringLiteral("account"));
    connect(m_customerPane, &StatePane::retryRequested, &m_context.workspace.customer(),
            &models::CustomerModel::reload);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_demoNotice);
    right->addWidget(m_notice);
    right->addWidget(m_customerPane, 1);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    setCentralWidget(root);

    m_statusLine = new StatusLine(m_context.workspace, this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusLine, 1);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::open);
    connect(m_notice, &StateBanner::actionTriggered, m_notice, &StateBanner::clear);
}

void MainWindow::buildSignIn()
{
    api::Session *session = m_context.workspace.session();
    if (!session)
        return;
    m_signIn = new SignInPage(*session, centralWidget());
    m_signIn->setDemoOffered(!m_context.demo);
    m_signIn->hide();
    m_layers->addWidget(m_signIn);
    m_signIn->hide();
    connect(m_signIn, &SignInPage::demoRequested, this, &MainWindow::demoRequested);
    connect(session, &api::Session::stateChanged, this, &MainWindow::followSession);
    connect(session, &api::Session::storeProblem, this, &MainWindow::showStoreProblem);
}

void MainWindow::connectMenus()
{
    m_menus->setProfiles(m_context.profiles, m_context.profile);
    m_menus->setLanguage(m_context.language.choice());
    m_menus->setTheme(m_context.theme.choice());
    addReportAction(m_menus->accountMenu(), m_context.workspace, m_context.settings, this, m_menus->signOutAction());
    connect(m_menus, &WindowMenus::pageChosen, this, &MainWindow::open);
    connect(m_menus, &WindowMenus::profileChosen, this, &MainWindow::profileRequested);
    connect(m_menus, &WindowMenus::languageChosen, this, [this](LanguageChoice choice) {
        m_context.settings.setLanguage(choice);
        m_context.language.setChoice(choice);
    });
    connect(m_menus, &WindowMenus::themeChosen, this, [this](ThemeChoice choice) {
        m_context.settings.setTheme(choice);
        m_context.theme.setChoice(choice);
    });
    connect(m_menus, &WindowMenus::aboutChosen, this, [this] { (new AboutBox(this))->open(); });
    connect(m_menus, &WindowMenus::signOutChosen, this, [this] {
        auto *box = new SignOutBox(this);
        connect(box, &SignOutBox::confirmed, this, &MainWindow::signOut);
        box->open();
    });
}

Page *MainWindow::page(const QString &id) const
{
    for (Page *page : m_pages)
        if (page->id() == id)
            return page;
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

bool MainWindow::showPage(const QString &id)
{
    Page *wanted = page(id);
    if (wanted)
        open(wanted);
    return wanted != nullptr;
}

void MainWindow::open(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrentPage(page);
    m_statusLine->setPage(page);
    m_context.settings.setPage(page->id());
    retranslate();
    followCustomer();
    Q_EMIT pageChanged(page->id());
    Q_EMIT settledChanged();
}

void MainWindow::followCustomer()
{
    // Before an account is known a page would ask for nobody's data.
    if (m_context.workspace.customer().account())
        currentPage()->activate();
}

void MainWindow::showCustomerState()
{
    const models::CustomerModel &customer = m_context.workspace.customer();
    PaneState state = paneState(customer.status(), {.sentence = tr("There is no account on this sign-in."),
                                                    .advice = tr("Sign in with the one you have with the supplier.")});
    // Until it is known whose data to ask for, the pages show their own outlines.
    if (customer.account() || state.kind == PaneState::Kind::Loading)
        state.kind = PaneState::Kind::Ready;
    m_customerPane->setState(state);
}

void MainWindow::followSession()
{
    const api::Session *session = m_context.workspace.session();
    if (!session)
        return;
    using State = api::Session::State;
    m_menus->setSignedIn(session->state() == State::SignedIn || session->state() == State::Expired);
    switch (session->state()) {
    case State::SignedOut:
    case State::Expired:
        showSignIn(true);
        break;
    case State::SignedIn:
        showSignIn(false);
        followCustomer();
        break;
    // Whoever signs in by the page sees it until it is done; a kept sign-in needs no page.
    case State::Restoring:
    case State::SigningIn:
        break;
    }
    Q_EMIT settledChanged();
}

void MainWindow::showSignIn(bool visible)
{
    if (!m_signIn)
        return;
    m_content->setEnabled(!visible);
    m_signIn->setVisible(visible);
    if (visible) {
        m_layers->setCurrentWidget(m_signIn);
        m_signIn->focusFirstMissing();
    } else {
        m_layers->setCurrentWidget(m_content);
        currentPage()->setFocus();
    }
}

void MainWindow::showStoreProblem()
{
    const api::Session *session = m_context.workspace.session();
    if (!session->storeAnswer() || session->state() == api::Session::State::SignedOut)
        return;
    const api::StoreAnswer &answer = *session->storeAnswer();
    m_notice->setMessage(
        {.tone = StateBanner::Tone::Warning,
         .text = tr("Your sign-in could not be kept in the keychain. It lasts until you close the program."),
         .details = answer.detail,
         .action = tr("Close")});
}

void MainWindow::signOut(bool forget)
{
    api::Session *session = m_context.workspace.session();
    if (!session)
        return;
    if (forget) {
        m_context.settings.clear();
        m_context.workspace.forgetLedger().then(this, [this](const api::Result<api::Done> &result) {
            if (!result)
                m_notice->setMessage({.tone = StateBanner::Tone::Warning,
                                      .text = tr("The half-hourly readings on this computer could not be forgotten."),
                                      .details = result.error().detail,
                                      .action = tr("Close")});
        });
    }
    session->signOut().then(this, [this](const api::Result<api::StoreAnswer> &result) {
        const bool gone = result && (result->ok() || result->status == api::StoreStatus::NotFound ||
                                     result->status == api::StoreStatus::Unavailable);
        if (gone)
            return;
        m_notice->setMessage({.tone = StateBanner::Tone::Warning,
                              .text = tr("You are signed out, but the keychain could not be cleared yet. It is cleared "
                                         "before it is used again."),
                              .details = result ? result->detail : QString(),
                              .action = tr("Close")});
    });
}

bool MainWindow::isSigningIn() const
{
    return m_signIn && !m_signIn->isHidden();
}

bool MainWindow::isSettled() const
{
    const models::CustomerModel &customer = m_context.workspace.customer();
    if (isSigningIn() || !customer.status().isSettled())
        return false;
    if (!customer.account())
        return true;
    return customer.propertiesStatus().isSettled() && currentPage()->settled();
}

QString MainWindow::failureText() const
{
    const auto &status = m_context.workspace.customer().status();
    if (!m_context.workspace.customer().account() && status.error)
        return models::errorText(*status.error).sentence();
    return currentPage()->failed() ? currentPage()->failureText() : QString();
}

void MainWindow::retranslate()
{
    showCustomerState();
    const Page *page = currentPage();
    setWindowTitle(page ? tr("%1 – %2").arg(page->title(), QString::fromLatin1(program::name))
                        : QString::fromLatin1(program::name));
    m_demoNotice->setText(
        tr("Demo data; today is %1").arg(models::format::date(m_context.workspace.today(), QLocale())));
    m_menus->retranslate();
}

void MainWindow::applyLooks()
{
    QPalette notice;
    notice.setColor(QPalette::Window, color(ColorRole::Selected, m_context.theme.scheme()));
    m_demoNotice->setPalette(notice);
    m_demoNotice->setFont(ui::font(TextRole::Caption, font()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!m_menus || !m_statusLine)
        return;
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        applyLooks();
        break;
    default:
        break;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setNarrow(width() < sidebarCollapseBelow);
}

} // namespace denkiroku::ui
