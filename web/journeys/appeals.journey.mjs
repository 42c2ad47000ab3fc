import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { look, narrow, openBrowser, phone, signIn } from './browser.mjs'
import { agreeTo, openCase } from './steps.mjs'

const body = 'Front Line Defenders'
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test('an appeal is written, looked at by another, sent, and acknowledged by the body', async () => {
	const page = await signIn(browser, 'coordinator')
	await openCase(page, { needs: ['Paralegal help'] })
	for (const transfer of [false, true]) await agreeTo(page, { purpose: 'An appeal to a body outside', transfer, recipient: body })
	await page.getByRole('link', { name: 'Write an appeal' }).click()
	await page.getByLabel('Add a body').selectOption({ label: body })
	await page.getByLabel('What it is about').fill('Arrest without a charge (example)')
	await page.getByLabel('The fact').fill('in Garissa town')
	await page.getByLabel('What it tells').selectOption('COUNTY')
	await page.getByLabel('How do you know it?').selectOption('PERSON')
	await page.getByRole('button', { name: 'Keep this fact' }).click()
	await page.getByLabel('Letter', { exact: true }).fill('A person was arrested ')
	await page.getByRole('button', { name: 'Place in the letter: in Garissa town' }).click()
	await page.getByRole('button', { name: 'Save a version' }).click()
	await page.getByRole('heading', { name: 'Second look' }).waitFor()
	await page.getByRole('heading', { name: 'What the bodies must be told' }).waitFor()
	await look(page, 'screen-appeal', [phone, narrow])
	await page.getByRole('button', { name: 'Ask for a second look' }).click()
	await page.getByText('You had a hand in it: somebody else must look.').waitFor()

	const lead = await signIn(browser, 'duty-lead', { path: new URL(page.url()).pathname })
	await lead.getByRole('heading', { name: 'Second look' }).waitFor()
	const [preview] = await Promise.all([lead.waitForEvent('download'), lead.getByRole('button', { name: /^Preview letter to/ }).click()])
	assert.match((await readFile(await preview.path())).subarray(0, 5).toString(), /^%PDF-/)
	await lead.getByRole('button', { name: 'It may be sent' }).click()
	await lead.getByText('Version 1 may be sent.').waitFor()
	await lead.context().close()

	// The news of the second look comes by itself.
	await page.getByLabel('By which way').selectOption('READING_ROOM')
	await page.getByRole('button', { name: `Send to ${body}` }).click()
	await page.getByText('Not acknowledged yet').waitFor()

	const reader = await signIn(browser, 'body-reader')
	await reader.getByRole('link', { name: 'Open: Arrest without a charge (example)' }).first().click()
	const [letter] = await Promise.all([reader.waitForEvent('download'), reader.getByRole('button', { name: 'Fetch the letter (PDF)' }).click()])
	assert.equal(letter.suggestedFilename(), 'letter.pdf')
	await look(reader, 'screen-reading-room', [phone, narrow])
	await reader.getByLabel('Your reference, if you have one').fill('FL/2026/77')
	await reader.getByRole('button', { name: 'Acknowledge receipt' }).click()
	await reader.getByText('FL/2026/77').waitFor()
	assert.deepEqual(reader.faults, [])

	await page.getByText(/^Acknowledged .* FL\/2026\/77$/).waitFor()
	assert.deepEqual(page.faults, [])
})
