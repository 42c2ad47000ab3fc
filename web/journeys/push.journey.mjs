import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fits, isAccessible, isClean, openBrowser, phone, picture, portal, signIn } from './browser.mjs'

const sentence = 'Something waits for you in the workspace.'
const mark = 'a1'.repeat(32)
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

/** What the browser's own push service would do: hand bytes to the service worker of a registration. */
async function pushing(page) {
	const devtools = await page.context().newCDPSession(page)
	const registered = new Promise((resolve) => devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations[0] && resolve(registrations[0])))
	await devtools.send('ServiceWorker.enable')
	const { registrationId } = await registered
	return (data) => devtools.send('ServiceWorker.deliverPushMessage', { origin: new URL(portal).origin, registrationId, data })
}

/** The notifications on the screen, once there is one that carries this. */
async function shown(page, carried) {
	for (let tries = 0; tries < 100; tries++) {
		const all = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration()
			return (await registration.getNotifications()).map(({ title, body, lang, tag, data }) => ({ title, body, lang, tag, data }))
		})
		if (all.some(({ data }) => data === carried)) return all
		await page.waitForTimeout(100)
	}
	throw new Error(`No notification carries ${carried}.`)
}

test('a phone is told one sentence, whatever is pushed, and nothing of the portal is kept on it', async () => {
	const page = await signIn(browser, 'partner-intake', { ...phone, path: '/notices', permissions: ['notifications'] })
	await page.getByRole('button', { name: 'Add an address' }).click()
	await page.getByRole('radio', { name: /On this device/ }).check()
	await isClean(page)
	assert.ok((await isAccessible(page)) > 10)
	await fits(page)
	await picture(page, 'notices-360')
	await page.getByRole('button', { name: 'Save' }).click()
	// This browser has no push service to subscribe at, and the person is told so; what shows the sentence is there.
	await page.getByText('This browser could not reach its notification service').first().waitFor()

	const push = await pushing(page)
	const told = { title: 'Workspace', body: sentence, lang: 'en', tag: 'waiting' }
	await push(mark)
	assert.deepEqual(await shown(page, mark), [{ ...told, data: mark }])
	await push(mark)
	assert.deepEqual(await shown(page, mark), [{ ...told, data: mark }], 'twice is one')
	await push('Amina of the blue gate, NJ-1234')
	assert.deepEqual(await shown(page, ''), [{ ...told, data: '' }], 'nothing else is shown or kept')

	assert.deepEqual(await page.evaluate(() => caches.keys()), [])
	assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null, 'it stands between no page and the portal')
})

test('the portal can be installed, under a name that says nothing', async () => {
	const page = await signIn(browser, 'partner-intake', phone)
	const devtools = await page.context().newCDPSession(page)
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
	assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), [])
	const { data, errors } = await devtools.send('Page.getAppManifest')
	assert.deepEqual(errors, [])
	const { name, short_name: short, icons, display } = JSON.parse(data)
	assert.deepEqual([name, short, display], ['Workspace', 'Workspace', 'standalone'])
	for (const { src } of icons) assert.equal((await page.request.get(portal + src)).status(), 200, src)
	assert.ok(icons.length >= 3)
	assert.deepEqual(page.faults, [])
})
