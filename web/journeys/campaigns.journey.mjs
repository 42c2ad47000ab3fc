import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { look, narrow, openBrowser, phone, portal, signIn } from './browser.mjs'
import { agreeTo, openCase, seeNoHarm } from './steps.mjs'

const title = `Let them go (example) ${Date.now()}`
const heading = 'Joint statement (example)'
const task = 'Print the banners (example)'
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

/** What folds open under that name. */
async function unfold(page, name) {
	await page.locator('summary', { hasText: name }).first().click()
}

async function invite(page, search, name) {
	await unfold(page, 'Ask a partner')
	await page.getByLabel('Which partner?').fill(search)
	await page.getByRole('button', { name: 'Search' }).click()
	await page.getByRole('radio', { name }).check()
	await page.getByLabel('What do you ask of them?').fill('Sign the statement (example)')
	await page.getByRole('button', { name: 'Ask them to join' }).click()
	await page.getByRole('region', { name: 'Who does what' }).getByRole('listitem').filter({ hasText: name }).getByText('asked', { exact: true }).waitFor()
	await unfold(page, 'Ask a partner')
}

/** The task goes into the lane of an organization and back by its menu, then there by a pointer. */
async function moves(page, name) {
	const card = page.locator('.planner-card').filter({ hasText: task })
	const put = async (to) => {
		await card.locator('summary').click()
		await card.getByLabel('Who does it?').selectOption({ label: to })
		await card.getByRole('button', { name: 'Move it' }).click()
		await card.locator('.planner-who', { hasText: to }).waitFor({ state: 'attached' })
	}
	await put(name)
	assert.ok(await card.evaluate((element) => element === document.activeElement), 'the focus went along')
	await put('Nobody yet')
	const lane = page.locator('.planner-day').filter({ hasText: task }).locator('.planner-cell').nth(2)
	await card.locator('[draggable]').dragTo(lane)
	await card.locator('.planner-who', { hasText: name }).waitFor({ state: 'attached' })
}

/** A partner joins, promises something and signs, on a phone. */
async function joins(username, promise, path) {
	const page = await signIn(browser, username, { ...phone, path: '/campaigns' })
	await page.getByRole('link', { name: `Open: ${title}` }).click()
	await page.getByRole('radio', { name: 'We join' }).check()
	await page.getByLabel('What will you do?').fill('We sign and speak (example)')
	await page.getByRole('button', { name: 'Send the answer' }).click()
	await page.getByRole('heading', { name: 'Promised and delivered' }).waitFor()
	await unfold(page, 'Promise something')
	await page.getByLabel('What do you promise?').fill(promise)
	await page.locator('#pledge-dueAt').fill('2030-01-15T10:00')
	await page.getByRole('button', { name: 'Promise it' }).click()
	await page.getByText(promise).first().waitFor()
	assert.equal(new URL(page.url()).pathname, path)
	return page
}

async function statusOf(id) {
	return (await fetch(`${portal}/published/${id}`)).status
}

test('two partners plan, sign and release a joint statement; a consent taken back calls it back and lists where it went', async () => {
	const page = await signIn(browser, 'coordinator')
	const reference = await openCase(page, { needs: ['Paralegal help'] })
	const caseFile = new URL(page.url()).pathname
	for (const transfer of [false, true]) await agreeTo(page, { purpose: 'A campaign that everybody reads', transfer })

	await page.goto(`${portal}/campaigns`)
	await page.getByRole('heading', { name: 'Joint campaigns' }).waitFor()
	await unfold(page, 'Start a campaign')
	await page.getByLabel('Name of the campaign').fill(title)
	await page.getByLabel('What do you want to reach?').fill('Everybody held without a charge is let go')
	await page.getByLabel('What do you ask for?').fill('Let them go\nName who gave the order')
	await page.getByRole('button', { name: 'Start a campaign' }).click()
	await page.getByRole('heading', { name: title }).waitFor()
	const path = new URL(page.url()).pathname
	await invite(page, 'Garissa', 'Garissa Paralegals (example)')
	await invite(page, 'Coast', 'Coast Lawyers (example)')

	await unfold(page, 'Add a task')
	await page.getByLabel('What is to be done?').fill(task)
	await page.locator('#task-dueAt').fill('2030-01-14T10:00')
	await page.getByRole('button', { name: 'Add it' }).click()
	await page.locator('.planner-card').filter({ hasText: task }).waitFor()

	const one = await joins('partner-intake', 'Two paralegals at the court (example)', path)
	const other = await joins('partner-other', 'A lawyer who speaks (example)', path)

	await page.goto(portal + path)
	await moves(page, 'Garissa Paralegals (example)')
	// The partner's phone lies open: it hears of it by itself.
	await one.locator('.planner-card').filter({ hasText: task }).getByText('internal').waitFor()
	assert.equal(await one.getByRole('button', { name: 'Our tasks' }).getAttribute('aria-pressed'), 'true')

	await page.getByRole('heading', { name: 'What goes out' }).waitFor()
	await unfold(page, 'Write something to let out')
	await page.locator('#asset-new-kind').selectOption('STATEMENT')
	await page.getByLabel('Heading').fill(heading)
	await page.getByLabel('Words in English').fill('A person was arrested in Garissa.\n\nThey must be let go.')
	await page.getByLabel('Words in Kiswahili').fill('Waachiliwe.')
	await page.getByLabel('How many organizations must sign?').fill('3')
	await page.getByRole('button', { name: 'Tell of a case' }).click()
	await page.getByLabel(/^Which case does it tell of/).selectOption({ label: reference.match(/KE-\d+/)[0] })
	await page.getByRole('checkbox', { name: /^The person was read/ }).check()
	await page.getByRole('button', { name: 'Save a version' }).click()
	await page.getByRole('button', { name: `Sign for your organization: ${heading}` }).click()
	await page.getByText('Version 1: 1 of 3 signed').waitFor()

	for (const partner of [one, other]) {
		await partner.goto(portal + path)
		await partner.getByRole('button', { name: `Sign for your organization: ${heading}` }).click()
		await partner.getByText(/^Version 1: [23] of 3 signed$/).waitFor()
		assert.equal(await partner.getByText('Tells of 1 case').count(), 0)
	}
	await look(one, 'screen-campaign-partner', [phone, narrow])

	await page.goto(portal + path)
	const harm = page.getByRole('region', { name: 'Before anything is said in public' })
	await harm.waitFor()
	assert.equal(await seeNoHarm(harm), 4)
	await harm.waitFor({ state: 'hidden' })
	await page.getByRole('button', { name: `Let it out: ${heading}` }).click()
	const link = page.getByRole('link', { name: 'Public page' })
	await link.waitFor()
	const id = (await link.getAttribute('href')).split('/').at(-1)
	assert.equal(await statusOf(id), 200)
	await unfold(page, 'Give it to an outlet')
	await page.getByLabel('Which outlet?').fill('The Example Times (example)')
	await page.getByRole('button', { name: 'Give it', exact: true }).click()
	await page.getByText(/^The Example Times \(example\), opens/).waitFor()
	await look(page, 'screen-campaign', [phone, narrow])

	await page.goto(portal + caseFile)
	await page.getByRole('button', { name: 'Take back' }).first().click()
	await page.getByRole('button', { name: 'Yes, taken back' }).click()
	await page.getByRole('status').getByText(/^The consent is taken back/).waitFor()
	await page.goto(portal + path)
	await page.getByText(/the person's consent ended/).waitFor()
	await page.getByText(/^The Example Times \(example\), opens/).waitFor()
	assert.equal(await statusOf(id), 404)
	assert.deepEqual(page.faults.filter((fault) => !/404/.test(fault)), [])
})
