import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isClean, openBrowser, phone, picture, portal, signIn } from './browser.mjs'
import { onBoard, openCase, pickRoute, recordConsent, request, sendNow } from './steps.mjs'

const partner = /Garissa paralegals \(example\)/i
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test('an arrest in Garissa is referred and accepted, and nobody else learns of it', async () => {
	const coordinator = await signIn(browser, 'coordinator')
	const intake = await signIn(browser, 'partner-intake', phone)
	const other = await signIn(browser, 'partner-other', phone)
	for (const page of [intake, other]) await page.getByRole('heading', { name: 'Inbox', exact: true }).waitFor()
	await other.getByText(/wait(s)? for your answer/).first().waitFor()
	const before = await other.getByRole('article').count()

	const reference = await openCase(coordinator, { needs: ['Paralegal help', 'Psychosocial counselling'] })
	await isClean(coordinator)
	await picture(coordinator, 'case-new')
	await recordConsent(coordinator)
	await pickRoute(coordinator, partner)
	await isClean(coordinator)
	await picture(coordinator, 'picker')

	await coordinator.getByRole('button', { name: 'Check what they will see' }).click()
	await coordinator.getByRole('heading', { name: /will see exactly this/ }).first().waitFor()
	await isClean(coordinator)
	await picture(coordinator, 'preview')
	const phoneReference = await sendNow(coordinator, partner)
	await picture(coordinator, 'sent')
	await coordinator.getByRole('link', { name: 'Back to the case' }).click()
	const referrals = coordinator.getByRole('region', { name: 'Referrals' })
	const sent = referrals.getByRole('listitem').filter({ hasText: partner }).first()
	await sent.getByText(/^(Sent|Seen), no answer yet$/).waitFor()

	const card = await request(intake, phoneReference)
	const accept = card.getByRole('button', { name: /^Accept / })
	await accept.waitFor()
	await isClean(intake)
	await picture(intake, 'inbox-360')
	const deepLink = await card.getByRole('link').getAttribute('href')
	assert.match(deepLink, /^\/referrals\/[\w-]+$/)

	// A mark that only a reload would remove: the coordinator's screen has to change by itself.
	await coordinator.evaluate(() => (window.untouched = true))
	await accept.click()
	await card.getByText('You accepted. Thank you.').waitFor()
	await picture(intake, 'accepted-360')
	await sent.getByText('Accepted', { exact: true }).waitFor()
	assert.equal(await coordinator.evaluate(() => window.untouched), true)
	await picture(coordinator, 'case-accepted')

	await coordinator.getByRole('link', { name: 'Board' }).click()
	await onBoard(coordinator, reference)
	await picture(coordinator, 'board')

	assert.equal(await other.getByRole('article').count(), before)
	assert.equal(await other.getByRole('article').filter({ hasText: phoneReference }).count(), 0)
	await other.goto(portal + deepLink)
	await other.getByRole('heading', { name: 'This does not exist for you' }).waitFor()
	assert.equal(/Garissa|Paralegal/i.test(await other.locator('main').innerText()), false)

	for (const page of [coordinator, intake, other]) assert.deepEqual(page.faults, [])
})
