import { AccountMenu } from '@/components/shell/account-menu'
import { AppShell } from '@/components/shell/app-shell'
import { LocaleSwitch } from '@/components/shell/locale-switch'
import { SoftLinks } from '@/components/shell/soft-links'
import { ThemeSwitch } from '@/components/shell/theme-switch'
import { Alert } from '@/components/ui/alert'
import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Copyable } from '@/components/ui/copyable'
import { DataTable } from '@/components/ui/data-table'
import { DescriptionList } from '@/components/ui/description-list'
import { Dialog } from '@/components/ui/dialog'
import { Empty } from '@/components/ui/empty'
import { FilterChips } from '@/components/ui/filter-chips'
import { FilterSelect } from '@/components/ui/filter-select'
import { ActionForm } from '@/components/ui/form'
import {
  FormCheckbox,
  FormField,
  FormNumber,
  FormPassword,
  FormRadioGroup,
  FormSelect,
  FormTextarea,
} from '@/components/ui/form-fields'
import { IconButton } from '@/components/ui/icon-button'
import { LiveRegion } from '@/components/ui/live-region'
import { Menu } from '@/components/ui/menu'
import { formatMoney } from '@/components/ui/number'
import { PageHeader } from '@/components/ui/page-header'
import { PageSize } from '@/components/ui/page-size'
import { Pager } from '@/components/ui/pager'
import { SearchBox } from '@/components/ui/search-box'
import { Secret } from '@/components/ui/secret'
import { FormSkeleton, TableSkeleton, TextSkeleton } from '@/components/ui/skeleton'
import { Stepper } from '@/components/ui/stepper'
import { SubmitButton } from '@/components/ui/submit-button'
import { TabsNav } from '@/components/ui/tabs-nav'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import { FlashToast, Toaster } from '@/components/ui/toast'
import { Toolbar } from '@/components/ui/toolbar'
import { Tooltip } from '@/components/ui/tooltip'
import { UnsavedGuard } from '@/components/ui/unsaved-guard'
import { nothing, tryIt } from './actions'

const names = [
  'Contoso Bakeries',
  'Fabrikam Optique',
  'Northwind Traders',
  'Tailspin Toys',
  'Wingtip & Fils',
  'Adventure Works Cycles',
  'Litware',
  'Proseware SARL',
  'Boulangerie de la Très Longue Rue Saint-Honoré',
  'Coho Winery',
]
const tones = ['positive', 'warning', 'danger', 'info', 'neutral'] as const
const states = ['Active', 'Expires soon', 'Suspended', 'Provisioning', 'Cancelled']

export default async function Gallery({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { n = '10', toast, bare } = await searchParams
  const items = [
    { label: 'Add a subscription', icon: 'plus', href: '/gallery?x={id}' },
    { label: 'Rename', icon: 'pencil', action: nothing },
    { label: 'Move to another provider', icon: 'send', whyNot: 'Only a Global admin can move a customer.' },
    { label: 'Remove relationship', icon: 'unlink', danger: true, opens: 'confirm' },
  ] as const
  const rows = Array.from({ length: Number(n) }, (_, i) => {
    const id = `0192f3a1-7c5e-7d4b-9f2e-${String(100000000000 + i)}`
    return {
      id,
      href: `/gallery/customers/${id}`,
      cells: [
        names[i % 10],
        `${(names[i % 10] ?? '').split(' ')[0]?.toLowerCase()}.example`,
        { tone: tones[i % 5] ?? 'neutral', text: states[i % 5] ?? '' },
        i % 3 ? 'France' : 'Germany',
        String(3 + i * 7),
        formatMoney(129900 + i * 4711, 'EUR', 'en'),
      ],
      ...(!bare &&
        i < 3 && {
          expanded: (
            <DescriptionList
              facts={[
                { key: 'a', term: 'Tenant', value: id },
                { key: 'b', term: 'MPN ID', value: '4567890' },
              ]}
            />
          ),
          expandLabel: `Details of ${names[i]}`,
        }),
    }
  })
  const table = (
    <DataTable
      caption="Customers"
      columns={[
        {
          key: 'name',
          header: 'Customer',
          sort: { href: '?sort=-name', state: 'asc', label: 'Sort by name, Z to A' },
        },
        {
          key: 'domain',
          header: 'Domain',
          quiet: true,
          sort: { href: '?sort=domain', label: 'Sort by domain' },
        },
        { key: 'state', header: 'State' },
        { key: 'country', header: 'Country', quiet: true, hideBelow: 'lg' },
        { key: 'seats', header: 'Seats', align: 'end' },
        { key: 'sum', header: 'Monthly', align: 'end' },
      ]}
      rows={rows}
      empty={null}
      actionsLabel="Actions"
      menu={{ label: 'Actions for {row}', items }}
    />
  )
  return (
    <AppShell
      name="Twotier"
      homeHref="/gallery"
      homeLabel="Twotier, overview"
      skipLabel="Skip to content"
      menuLabel="Menu"
      navLabel="Partner Center"
      nav={[
        { entries: [{ href: '/gallery', label: 'Overview', icon: 'layout-dashboard', exact: true }] },
        {
          label: 'Partner Center',
          entries: [
            { href: '/gallery/customers', label: 'Customers', icon: 'building-2' },
            { href: '/gallery/resellers', label: 'Indirect resellers', icon: 'network', count: '3' },
            { href: '/gallery/orders', label: 'Orders', icon: 'shopping-cart' },
            { href: '/gallery/catalog', label: 'Catalogue', icon: 'package' },
            { href: '/gallery/requests', label: 'Service requests', icon: 'headset' },
            { href: '/gallery/incentives', label: 'Incentives', icon: 'trending-up' },
          ],
        },
        {
          label: 'Organisation',
          entries: [
            { href: '/gallery/settings', label: 'Account settings', icon: 'settings' },
            { href: '/gallery/log', label: 'Activity log', icon: 'history' },
          ],
        },
      ]}
      organisation="Alpine Distribution SAS"
      tools={<IconButton icon="circle-help" label="Help" />}
      account={
        <AccountMenu
          label="Camille Roux, your account"
          person="Camille Roux"
          email="camille@alpine.example"
          organisation="Alpine Distribution SAS"
          roles="Admin agent, Sales agent"
        >
          <LocaleSwitch
            label="Language"
            locale="en"
            locales={[
              { code: 'en', label: 'English' },
              { code: 'fr', label: 'Français' },
            ]}
            action={nothing}
          />
          <ThemeSwitch
            label="Theme"
            theme="system"
            labels={{ light: 'Light', dark: 'Dark', system: 'System' }}
          />
          <Button icon="log-out">Sign out</Button>
        </AccountMenu>
      }
      footer={
        <>
          <a href="/help">Help</a>
          <a href="/legal">Legal notice</a>
          <span>Twotier 0.1</span>
        </>
      }
      toaster={<Toaster closeLabel="Close" />}
    >
      <SoftLinks />
      <PageHeader
        title="Customers"
        crumbs={
          <Breadcrumbs
            label="Breadcrumbs"
            crumbs={[{ label: 'Overview', href: '/gallery' }, { label: 'Customers' }]}
          />
        }
        actions={
          <>
            <Button icon="download">Export</Button>
            <LinkButton variant="primary" icon="plus" href="?new">
              Add a customer
            </LinkButton>
          </>
        }
        tabs={
          <TabsNav
            label="Views"
            tabs={[
              { href: '?', label: 'All customers', current: true, count: '1,284' },
              { href: '?v=2', label: 'Expiring soon', count: '12' },
              { href: '?v=3', label: 'Pending requests' },
            ]}
          />
        }
      />
      <Toolbar
        action="/gallery"
        label="Find customers"
        submitLabel="Search"
        chips={
          <FilterChips
            label="Filters"
            chips={[
              { key: 'a', text: 'State: active', removeHref: '?', removeLabel: 'remove' },
              { key: 'b', text: 'Country: France', removeHref: '?', removeLabel: 'remove' },
            ]}
            clear={{ href: '?', label: 'Clear all' }}
          />
        }
      >
        <SearchBox label="Search name or domain" />
        <FilterSelect
          label="State"
          name="state"
          all="All states"
          options={[
            { value: 'a', label: 'Active' },
            { value: 's', label: 'Suspended' },
          ]}
        />
        <FilterSelect
          label="Country"
          name="country"
          all="All countries"
          options={[
            { value: 'fr', label: 'France' },
            { value: 'de', label: 'Germany' },
          ]}
        />
      </Toolbar>
      {table}
      <Pager
        label="Pages"
        range="1–10 of 1,284"
        first={{ label: 'First page' }}
        previous={{ label: 'Previous page' }}
        next={{ label: 'Next page', href: '?after=x' }}
        size={
          <PageSize
            label="Rows a page"
            sizes={[
              { size: 25, href: '?size=25', current: true },
              { size: 50, href: '?size=50' },
              { size: 100, href: '?size=100' },
            ]}
          />
        }
      />
      <LiveRegion>1284 customers</LiveRegion>
      {!bare && (
        <div className="grid gap-6 pt-6">
          <PageHeader
            title="Contoso Bakeries"
            status={<StatusBadge tone="positive">Active</StatusBadge>}
            lead={
              <Copyable
                text="0192f3a1-7c5e-7d4b-9f2e-100000000000"
                label="Copy the Microsoft ID"
                copiedLabel="Copied"
              />
            }
          />
          <Stepper
            label="Steps"
            steps={[
              { key: '1', label: 'Account', href: '?s=1' },
              { key: '2', label: 'Subscriptions', current: true },
              { key: '3', label: 'Review' },
              { key: '4', label: 'Confirmation' },
            ]}
          />
          <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
            <Card title="Company">
              <ActionForm action={tryIt} errorTitle="Not saved">
                <FormField label="Company name" name="company" required hint="As in the trade register." />
                <FormField label="Primary domain" name="domain" sample="contoso.onmicrosoft.com" required />
                <div className="grid gap-4 sm:grid-cols-2">
                  <FormSelect
                    label="Country"
                    name="country"
                    empty="Choose a country"
                    options={[
                      { value: 'fr', label: 'France' },
                      { value: 'de', label: 'Germany' },
                    ]}
                  />
                  <FormNumber label="Seats" name="seats" mark="optional" />
                </div>
                <FormTextarea label="Note" name="note" mark="optional" />
                <FormRadioGroup
                  cards
                  label="Billing"
                  name="billing"
                  defaultValue="m"
                  options={[
                    { value: 'm', label: 'Monthly', hint: 'Charged on the first of the month.' },
                    { value: 'y', label: 'Yearly', hint: 'Charged once a term.' },
                  ]}
                />
                <FormCheckbox
                  label="The customer has accepted the agreement"
                  name="agreed"
                  hint="Keep the proof; you may be asked for it."
                />
                <FormPassword
                  label="Password"
                  name="password"
                  showLabel="Show the password"
                  hideShownLabel="Hide the password"
                />
                <UnsavedGuard
                  title="Leave without saving?"
                  description="What you typed will be lost."
                  stayLabel="Keep editing"
                  leaveLabel="Discard"
                />
                <div className="flex gap-2">
                  <SubmitButton>Save the customer</SubmitButton>
                  <LinkButton variant="quiet" href="/gallery">
                    Cancel
                  </LinkButton>
                </div>
              </ActionForm>
            </Card>
            <div className="grid gap-6">
              <Card title="Facts" actions={<Button size="sm">Edit</Button>}>
                <DescriptionList
                  rows
                  facts={[
                    { key: '1', term: 'Domain', value: 'contoso.example' },
                    {
                      key: '2',
                      term: 'Reseller',
                      value: (
                        <a className="tt-link" href="?r">
                          Pixel IT
                        </a>
                      ),
                    },
                    {
                      key: '3',
                      term: 'Since',
                      value: (
                        <Time at="2026-03-03T10:00:00Z" title="3 March 2026, 10:00 UTC">
                          8 months ago
                        </Time>
                      ),
                    },
                    {
                      key: '4',
                      term: 'Terms',
                      value: (
                        <Tooltip text="Price kept for the term; seats may rise at any time.">Annual</Tooltip>
                      ),
                    },
                  ]}
                />
              </Card>
              <Secret
                label="First password"
                value="Xk9-fooo-2231"
                showLabel="Show"
                hideShownLabel="Hide"
                copyLabel="Copy the password"
                copiedLabel="Copied"
              />
              <div className="flex flex-wrap gap-2">
                <Button variant="primary">Primary</Button>
                <Button>Secondary</Button>
                <Button variant="quiet">Quiet</Button>
                <Button variant="danger" opens="confirm">
                  Remove partnership…
                </Button>
                <Button opens="sheet">Sheet</Button>
                <Button pending>Sending</Button>
                <Button whyNot="Your role cannot do this. Ask a Global admin: Ana Prado." icon="lock">
                  Not allowed
                </Button>
              </div>
              <div className="flex flex-wrap gap-2">
                {tones.map((t, i) => (
                  <StatusBadge key={t} tone={t}>
                    {states[i]}
                  </StatusBadge>
                ))}
                <Tag>CSP</Tag>
                <Tag>Sandbox</Tag>
                <Menu label="More" items={items} of="x">
                  More
                </Menu>
              </div>
              <Alert title="Good to know">Changes can take up to 15 minutes to show.</Alert>
              <Alert tone="positive">The reseller was added.</Alert>
              <Alert
                tone="warning"
                title="Two subscriptions expire this week"
                actions={<Button size="sm">Look at them</Button>}
              >
                They will be suspended on 30 November.
              </Alert>
              <Alert tone="danger" title="The order was refused">
                Nothing was charged.
              </Alert>
            </div>
          </div>
          <Empty
            title="No customers yet"
            action={
              <LinkButton variant="primary" icon="plus" href="?new">
                Add a customer
              </LinkButton>
            }
          >
            Add the first one, or invite a customer you already serve elsewhere.
          </Empty>
          <div className="grid gap-6 md:grid-cols-2">
            <Empty
              kind="no-match"
              title="No customer matches"
              action={<LinkButton href="?">Clear the filters</LinkButton>}
            />
            <Empty kind="forbidden" title="You may not see orders">
              Ana Prado and Luc Petit can grant it.
            </Empty>
          </div>
          <Card title="Loading">
            <div className="grid gap-6">
              <TableSkeleton label="Loading" rows={3} />
              <FormSkeleton label="Loading" fields={2} />
              <TextSkeleton label="Loading" />
            </div>
          </Card>
          <ConfirmDialog
            id="confirm"
            title="Remove the partnership with Pixel IT?"
            action={tryIt}
            confirmLabel="Remove partnership"
            cancelLabel="Cancel"
            errorTitle="Not removed"
          >
            <p>14 customers stay with both of you. Delegated rights are not taken away.</p>
          </ConfirmDialog>
          <Dialog
            id="sheet"
            sheet
            title="Contoso Bakeries"
            closeLabel="Close"
            description="A look from the side."
          >
            <DescriptionList rows facts={[{ key: '1', term: 'Domain', value: 'contoso.example' }]} />
          </Dialog>
          {toast && (
            <FlashToast message="Contoso Bakeries was added." href="?v" linkLabel="View" param="toast" />
          )}
        </div>
      )}
    </AppShell>
  )
}
