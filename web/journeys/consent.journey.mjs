import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fits, isAccessible, isClean, narrow, openBrowser, phone, picture, signIn } from './browser.mjs'
import { openCase, pickRoute, recordConsent, request, send, writeSafeContact } from './steps.mjs'

const partner = /Garissa paralegals \(example\)/i
const number = '0700 000 000'
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test('a consent that is taken back calls the request back, and says who has seen it', async () => {
	const coordinator = await signIn(browser, 'coordinator')
	await openCase(coordinator, { needs: ['Paralegal help'] })
	const reach = await writeSafeContact(coordinator, number)
	await reach.getByText('Never leave a message').waitFor()
	await isClean(coordinator)
	await picture(coordinator, 'safe-contact')
	await reach.getByRole('button', { name: 'Hide' }).click()
	assert.equal((await coordinator.locator('main').innerText()).includes(number), false)
	await recordConsent(coordinator, ['How to reach the person safely'])
	await pickRoute(coordinator, partner)
	const phoneReference = await send(coordinator, partner)
	await coordinator.getByRole('link', { name: 'Back to the case' }).click()

	const intake = await signIn(browser, 'partner-intake', phone)
	const card = await request(intake, phoneReference)
	await card.getByRole('button', { name: /^Accept / }).waitFor()
	await card.getByRole('link').click()
	await intake.getByRole('heading', { level: 1, name: /Paralegal help/ }).waitFor()
	assert.equal((await intake.locator('main').innerText()).includes(number), false)
	await intake.getByRole('button', { name: /^Accept / }).click()
	await intake.getByText(number).waitFor()
	await isClean(intake)
	await picture(intake, 'safe-contact-told-360')

	await coordinator.getByRole('button', { name: 'Take back' }).click()
	await coordinator.getByText(/Requests that rest on it are called back at once/).waitFor()
	await coordinator.getByRole('button', { name: 'Yes, taken back' }).click()
	const referrals = coordinator.getByRole('region', { name: 'Referrals' })
	await referrals.getByRole('listitem').filter({ hasText: partner }).getByText('Called back').waitFor()
	const told = coordinator.getByRole('region', { name: 'Already told' })
	await told.getByText(partner).waitFor()
	await told.getByText('no consent any more').waitFor()
	await isClean(coordinator)
	await picture(coordinator, 'consent-taken-back')

	// The partner's open screen changes by itself, and shows nothing of the case any more.
	await intake.getByText(/^The sender called this back/).waitFor()
	assert.equal(/Garissa\b(?! Paralegals)|Somali|0700/.test(await intake.locator('main').innerText()), false)
	await isClean(intake)
	await picture(intake, 'called-back-360')
	for (const page of [coordinator, intake]) assert.deepEqual(page.faults, [])
})

test('breaking the glass asks who one is once more, and can be read and reached at 320 px', async () => {
	const page = await signIn(browser, 'coordinator', narrow)
	await openCase(page, { needs: ['Paralegal help'] })
	await page.getByRole('button', { name: 'Tell without consent: emergency' }).click()
	await page.getByRole('button', { name: 'Break the glass' }).click()
	await page.getByText('Say why it cannot wait').first().waitFor()
	await page.getByLabel('Who may be told?').selectOption({ label: 'Garissa Paralegals (example)' })
	await page.getByRole('radio', { name: /A life or health is in danger/ }).check()
	await page.getByRole('button', { name: 'Break the glass' }).click()
	await page.getByText(/Confirm that it is you/i).first().waitFor()
	await fits(page)
	assert.ok((await isAccessible(page)) > 10)
	await isClean(page)
	await picture(page, 'break-glass-320')
})

test('whom only the consent keeps out is picked, waits for it, and is sent as picked by a person', async () => {
	const page = await signIn(browser, 'coordinator')
	await openCase(page, { needs: ['Paralegal help'] })
	await page.getByRole('link', { name: 'Choose a route' }).click()
	await page.getByRole('heading', { name: /^Not offered/ }).waitFor()
	const group = page.getByRole('group').filter({ hasText: 'No consent for this recipient' })
	await group.getByText('No consent for this recipient').first().click()
	await page.getByRole('button', { name: /^Wait and send after consent: Garissa paralegals \(example\)/i }).first().click()
	await page.getByText(/^You picked .*It waits for the person’s consent\.$/).waitFor()
	assert.equal(await page.getByRole('link', { name: 'Send as picked' }).count(), 0, 'nobody is told before the person has agreed')
	await isClean(page)
	await fits(page)
	await recordConsent(page)
	await page.getByText(/^The person agreed that .* may be told, as you picked\.$/).waitFor()
	assert.ok((await isAccessible(page)) > 10)
	await picture(page, 'picked-and-agreed')
	await page.getByRole('link', { name: 'Send as picked' }).click()
	await page.getByRole('radio', { name: partner, checked: true }).waitFor()
	await send(page, partner)
	await page.getByRole('link', { name: 'Back to the case' }).click()
	await page.getByRole('region', { name: 'Referrals' }).getByRole('listitem').filter({ hasText: partner }).first().waitFor()
	assert.equal(await page.getByText(/^You picked |as you picked\.$/).count(), 0, 'what was sent waits no more')
	assert.deepEqual(page.faults, [])
})
