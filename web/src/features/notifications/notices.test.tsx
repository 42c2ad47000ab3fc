import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ViewerContext } from '../../portal/viewer'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { NoticesPage } from './NoticesPage'

const viewer = { __typename: 'Viewer' as const, subject: 'ann', roles: ['COORDINATOR' as const], organization: { __typename: 'Organization' as const, id: 'khrc', name: 'KHRC' } }

const address = {
	__typename: 'NoticeAddress',
	id: 'a',
	system: 'EMAIL',
	address: 'ann@mail.example',
	audiences: ['COORDINATOR'],
	digest: true,
	quietFrom: '21:00',
	quietUntil: '06:00',
	unsafe: false,
	messages: [{ __typename: 'NoticeMessage', id: 'm', urgent: true, at: '2026-11-22T06:00:00Z', status: 'GIVEN_UP' }],
}

const notices = (addresses: object[], people: number) => ({
	__typename: 'Query',
	noticeAddresses: addresses,
	pushKey: null,
	noticeReach: [{ __typename: 'AudienceReach', audience: 'COORDINATOR', people }],
})

const added = (of: object) => ({ __typename: 'Mutation', addNoticeAddress: { __typename: 'AddNoticeAddressPayload', noticeAddress: null, secret: null, userErrors: [], ...of } })

async function open(answers: Record<string, unknown>, language: 'en' | 'sw' = 'en') {
	const portal = new PortalStub({ Notices: notices([], 0), ...answers })
	const { container } = await withPortal(
		portal,
		<ViewerContext value={viewer}>
			<NoticesPage />
		</ViewerContext>,
		language,
	)
	return { portal, container, user: userEvent.setup() }
}

test('says plainly that silence would reach nobody', async () => {
	const { container } = await open({})
	await screen.findByText(/silence reaches you too late/)
	expect(screen.getByText(/silence would not be noticed/)).toBeVisible()
	await expectAccessible(container)
})

test('says of an address what it is told of, when, and what became of it', async () => {
	const { container } = await open({ Notices: notices([address], 1) }, 'sw')
	const sheet = (await screen.findByRole('heading', { name: 'ann@mail.example' })).closest('li')
	expect(sheet).not.toBeNull()
	const said = within(sheet as HTMLElement)
	expect(said.getByText(/Mratibu/)).toBeVisible()
	expect(said.getByText(/Kimya kuanzia 21:00 hadi 06:00/)).toBeVisible()
	expect(said.getByText(/imeachwa baada ya majaribio/)).toBeInTheDocument()
	expect(screen.getByText('mtu 1')).toBeVisible()
	await expectAccessible(container)
})

test('asks for an address before it asks the portal', async () => {
	const { user, portal } = await open({})
	await user.click(await screen.findByRole('button', { name: 'Add an address' }))
	await user.click(screen.getByRole('button', { name: 'Save' }))
	expect(await screen.findByRole('alert')).toHaveTextContent('Address')
	expect(portal.inputsOf('AddNoticeAddress')).toHaveLength(0)
})

test('shows the secret of a webhook once, and says in words why an address is refused', async () => {
	const refused = { userErrors: [{ __typename: 'UserError', code: 'INVALID', path: ['input', 'address'], facts: [{ __typename: 'Fact', name: 'rule', value: 'an-address' }] }] }
	const { user, portal } = await open({ AddNoticeAddress: added(refused) })
	await user.click(await screen.findByRole('button', { name: 'Add an address' }))
	await user.click(screen.getByRole('radio', { name: /webhook/ }))
	await user.type(screen.getByRole('textbox', { name: 'Address' }), 'https://workspace.example/hook')
	await user.click(screen.getByRole('button', { name: 'Save' }))
	expect((await screen.findAllByText('This is no address that can be used')).length).toBeGreaterThan(0)
	portal.answer('AddNoticeAddress', added({ noticeAddress: { ...address, system: 'WEBHOOK' }, secret: 'whsec_example' }))
	await user.click(screen.getByRole('button', { name: 'Save' }))
	await screen.findByText('whsec_example')
	await user.click(screen.getByRole('button', { name: 'I have kept it' }))
	await waitFor(() => expect(screen.queryByText('whsec_example')).toBeNull())
})

/** A busy machine takes its time. */
const patient = { timeout: 15_000 }

const bytes = (...of: number[]) => new Uint8Array(of).buffer

/** A browser as far as push goes; what it was asked is remembered. */
function aBrowser({ permission = 'granted', subscribed = false, fails = false } = {}) {
	const subscription = {
		endpoint: 'https://push.example/send/this',
		options: { applicationServerKey: bytes(4, 255) },
		getKey: (name: string) => (name === 'auth' ? bytes(1, 2) : bytes(251, 255)),
		unsubscribe: vi.fn(async () => true),
	}
	const subscribe = vi.fn(async () => {
		if (fails) throw new DOMException('no service', 'AbortError')
		return subscription
	})
	const registration = { pushManager: { getSubscription: async () => (subscribed ? subscription : null), subscribe }, unregister: vi.fn(async () => true) }
	const register = vi.fn(async () => registration)
	vi.stubGlobal('Notification', { requestPermission: vi.fn(async () => permission) })
	vi.stubGlobal('PushManager', vi.fn())
	Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { register, ready: Promise.resolve(registration), getRegistration: async () => registration } })
	return { subscription, subscribe, register, registration }
}

afterEach(() => {
	Reflect.deleteProperty(navigator, 'serviceWorker')
	vi.unstubAllGlobals()
})

const withPush = { ...notices([], 0), pushKey: 'BP8' }
const browserAddress = { ...address, id: 'b', system: 'PUSH', address: 'https://push.example/send/this' }

test('a browser is told only after a person chose it and the browser allowed it', async () => {
	const here = aBrowser()
	const { user, portal, container } = await open({ Notices: withPush, AddNoticeAddress: added({ noticeAddress: browserAddress }) })
	await user.click(await screen.findByRole('button', { name: 'Add an address' }, patient))
	await user.click(screen.getByRole('radio', { name: /On this device/ }))
	expect(screen.queryByRole('textbox', { name: 'Address' })).toBeNull()
	expect(Notification.requestPermission).not.toHaveBeenCalled()
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Save' }))
	await waitFor(() => expect(portal.inputsOf('AddNoticeAddress')).toHaveLength(1), patient)
	expect(here.register).toHaveBeenCalledWith('/waiting.js?en')
	expect(here.subscribe).toHaveBeenCalledWith({ userVisibleOnly: true, applicationServerKey: 'BP8' })
	expect(portal.inputsOf('AddNoticeAddress')[0]).toMatchObject({
		system: 'PUSH',
		address: 'https://push.example/send/this',
		push: { publicKey: '-_8', auth: 'AQI', serverKey: 'BP8' },
	})
})

test('a subscription for an earlier key of the portal is made anew, in the language of the person', async () => {
	const here = aBrowser({ subscribed: true })
	const { user, portal } = await open({ Notices: { ...withPush, pushKey: 'BNEW' }, AddNoticeAddress: added({ noticeAddress: browserAddress }) }, 'sw')
	await user.click(await screen.findByRole('button', { name: 'Ongeza anwani' }, patient))
	await user.click(screen.getByRole('radio', { name: /Kwenye kifaa hiki/ }))
	await user.click(screen.getByRole('button', { name: 'Hifadhi' }))
	await waitFor(() => expect(portal.inputsOf('AddNoticeAddress')).toHaveLength(1), patient)
	expect(here.subscription.unsubscribe).toHaveBeenCalledOnce()
	expect(here.subscribe).toHaveBeenCalledOnce()
	expect(here.register).toHaveBeenCalledWith('/waiting.js?sw')
})

test.each([
	[{ permission: 'denied' }, /does not allow notifications/],
	[{ fails: true }, /could not reach its notification service/],
])('says in words why a browser cannot be told: %o', async (how, words) => {
	aBrowser(how)
	const { user, portal } = await open({ Notices: withPush })
	await user.click(await screen.findByRole('button', { name: 'Add an address' }, patient))
	await user.click(screen.getByRole('radio', { name: /On this device/ }))
	await user.click(screen.getByRole('button', { name: 'Save' }))
	expect((await screen.findAllByText(words, {}, patient)).length).toBeGreaterThan(0)
	expect(portal.inputsOf('AddNoticeAddress')).toHaveLength(0)
})

test('where the portal cannot push, or the browser cannot, nobody is offered it', async () => {
	const { user } = await open({ Notices: withPush })
	await user.click(await screen.findByRole('button', { name: 'Add an address' }, patient))
	expect(screen.queryByRole('radio', { name: /On this device/ })).toBeNull()
})

test('calls a browser by what it is, and ends its subscription with the address', async () => {
	const here = aBrowser({ subscribed: true })
	const other = { ...browserAddress, id: 'c', address: 'https://push.example/send/other' }
	const removed = { __typename: 'Mutation', removeNoticeAddress: { __typename: 'RemoveNoticeAddressPayload', removed: 'b', userErrors: [] } }
	const { user } = await open({ Notices: { ...notices([browserAddress, other], 1), pushKey: 'BP8' }, RemoveNoticeAddress: removed })
	await screen.findByRole('heading', { name: 'Another device, by push.example' }, patient)
	await user.click(await screen.findByRole('button', { name: 'Remove This device' }, patient))
	await user.click(screen.getByRole('button', { name: 'Yes, remove This device' }))
	await waitFor(() => expect(here.subscription.unsubscribe).toHaveBeenCalledOnce(), patient)
	expect(here.registration.unregister).toHaveBeenCalledOnce()
})
