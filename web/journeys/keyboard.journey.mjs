import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isAccessible, isClean, openBrowser, picture, signIn } from './browser.mjs'

const most = 250
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

/** Tab, until the focus is there: what cannot be reached so cannot be used without a mouse. */
async function reach(page, target) {
	await target.waitFor()
	for (let presses = 0; presses < most; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return
		await page.keyboard.press('Tab')
	}
	throw new Error(`The keyboard does not reach ${target}.`)
}

/** A radio: its group is one stop, arrows go within. */
async function choose(page, radio) {
	await radio.waitFor()
	const inGroup = () => radio.evaluate((element) => document.activeElement?.getAttribute('name') === element.name)
	for (let presses = 0; presses < most && !(await inGroup()); presses++) await page.keyboard.press('Tab')
	if (await radio.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Space')
	for (let presses = 0; presses < 20 && !(await radio.isChecked()); presses++) await page.keyboard.press('ArrowDown')
	assert.equal(await radio.isChecked(), true)
}

async function check(page, box) {
	await reach(page, box)
	await page.keyboard.press('Space')
	assert.equal(await box.isChecked(), true)
}

async function write(page, field, text) {
	await reach(page, field)
	await page.keyboard.type(text)
}

async function press(page, control) {
	await reach(page, control)
	await page.keyboard.press('Enter')
}

/** Ctrl K, a few letters, Enter. */
async function goTo(page, letters) {
	await page.keyboard.press('Control+k')
	await page.getByRole('combobox', { name: 'Go to' }).waitFor()
	await page.keyboard.type(letters)
	await page.keyboard.press('Enter')
	await page.getByRole('combobox', { name: 'Go to' }).waitFor({ state: 'detached' })
}

test('a coordinator goes from the board to a sent referral without a mouse', async () => {
	const page = await signIn(browser, 'coordinator')
	await page.keyboard.press('Control+k')
	await page.getByRole('combobox', { name: 'Go to' }).waitFor()
	assert.ok((await isAccessible(page)) > 10)
	await picture(page, 'commands')
	await page.keyboard.press('Escape')
	await page.getByRole('combobox', { name: 'Go to' }).waitFor({ state: 'detached' })

	await goTo(page, 'new case')
	await write(page, page.getByLabel('What happened?'), 'Arbitrary')
	await write(page, page.getByLabel('In which county?'), 'Garissa')
	await press(page, page.getByRole('button', { name: '1 hour ago' }))
	await choose(page, page.getByRole('radio', { name: /Today or tomorrow/ }))
	await check(page, page.getByRole('checkbox', { name: 'Paralegal help', exact: true }))
	const thresholds = [
		[/serious threat/, 'Severe'],
		[/harm happening/, 'Now'],
		[/real difference/, 'Can'],
	]
	for (const [question, name] of thresholds) {
		await choose(page, page.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes', exact: true }))
		await write(page, page.getByLabel(`What makes you say so? (${name})`), 'Held at a police station, no lawyer yet')
	}
	await choose(page, page.getByRole('radio', { name: 'The person agreed to a record' }))
	await press(page, page.getByRole('button', { name: 'Open the case' }))
	await page.getByRole('heading', { name: 'Clocks' }).waitFor()
	await isClean(page)

	await press(page, page.getByRole('button', { name: 'Record consent' }))
	await write(page, page.getByLabel('Who may be told?'), 'Any partner needed')
	for (const item of ['The county', 'Languages and wishes', 'What could put the person in danger']) await check(page, page.getByRole('checkbox', { name: item }))
	await choose(page, page.getByRole('radio', { name: 'Spoken' }))
	await write(page, page.getByLabel('In which language was it asked?'), 'Kiswahili')
	await press(page, page.getByRole('button', { name: 'Record what the person said' }))
	await page.getByText(/^Spoken, in Kiswahili/).waitFor()

	await goTo(page, 'route')
	await page.getByRole('radio', { name: /example|Commission/ }).first().waitFor()
	await page.keyboard.press('1')
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { name: /will see exactly this/ }).first().waitFor()
	await press(page, page.getByRole('button', { name: /^Send to |^Send all / }))
	const questions = page.getByRole('region', { name: 'Before a partner is told' })
	await questions.getByRole('group').first().waitFor()
	for (const yes of await questions.getByRole('radio', { name: 'Yes', exact: true }).all()) await choose(page, yes)
	await press(page, questions.getByRole('button', { name: 'Answer' }))
	await page.getByRole('status').getByText(/^Sent\.$|^All \d+ sent\.$/).waitFor()
	assert.deepEqual(page.faults, [])
})
