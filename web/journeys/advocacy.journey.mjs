import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { look, narrow, openBrowser, phone, signIn } from './browser.mjs'

let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

const file = [
	'id,cycle,recommending_state,state_region,text,themes,response,action_category,source',
	'JN-4-01,4,Norway,WEOG,Publish every year how many deaths in police custody were prosecuted in each county (example),Impunity|Detention,Supported,5,invented (example)',
	'JN-4-02,4,Ghana,Africa,"=Continue efforts, as before (example)",Poverty,Noted,2,invented (example)',
	'',
].join('\n')

const bill = `National Coroners (Amendment) Bill (example) ${Date.now()}`
const campaign = `For the review (example) ${Date.now()}`

test('recommendations are brought in and filtered, a status is said on evidence, one is tied to a campaign, an ask is worded until it is SMART and put to a mission, a reform is followed, and the table is exported', async () => {
	const page = await signIn(browser, 'coordinator', { path: '/campaigns' })
	await page.locator('summary', { hasText: 'Start a campaign' }).click()
	await page.getByLabel('Name of the campaign').fill(campaign)
	await page.getByLabel('What do you want to reach?').fill('Deaths in custody are told (example)')
	await page.getByLabel('What do you ask for?').fill('A register (example)')
	await page.getByRole('button', { name: 'Start a campaign' }).click()
	await page.getByRole('heading', { name: campaign }).waitFor()
	await page.getByRole('link', { name: 'UPR', exact: true }).click()
	await page.getByRole('heading', { name: 'Universal Periodic Review', level: 1 }).waitFor()
	await page.locator('summary', { hasText: 'Bring recommendations in' }).click()
	await page.getByLabel('File').setInputFiles({ name: 'upr.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
	await page.getByRole('button', { name: 'Try it out first' }).click()
	await page.getByText('Tried out: nothing was stored').waitFor()
	await page.getByRole('button', { name: 'Bring it in' }).click()
	await page.getByText('Brought in', { exact: true }).waitFor()

	await look(page, 'screen-upr', [phone, narrow])
	await page.getByLabel('Theme', { exact: true }).selectOption({ label: 'Impunity' })
	const ours = page.getByRole('link', { name: /^Publish every year how many deaths .* in each county/ })
	await ours.waitFor()
	assert.equal(new URL(page.url()).search, '?theme=impunity')

	await ours.click()
	await page.getByRole('heading', { name: 'Recommendation of Norway, cycle 4' }).waitFor()
	await page.locator('summary', { hasText: 'Say where it stands' }).click()
	await page.getByLabel('Where it is said').fill('Shadow report (example)')
	await page.getByLabel('What it rests on').fill('Annex 1 (example)\nAnnex 2 (example)')
	await page.getByRole('button', { name: 'Keep it' }).click()
	await page.getByText('2 pieces of evidence').first().waitFor()
	await look(page, 'screen-upr-recommendation', [phone, narrow])

	await page.getByLabel('Campaign', { exact: true }).selectOption({ label: campaign })
	await page.getByRole('button', { name: 'Say that it works towards this' }).click()
	await page.getByRole('link', { name: campaign }).click()
	await page.getByRole('heading', { name: /^Works towards 1 recommendation/ }).waitFor()
	await look(page, 'screen-upr-campaign', [phone, narrow])
	await page.getByRole('link', { name: 'All of them, with where each stands' }).click()
	await ours.waitFor()
	await page.getByText('1 recommendation', { exact: true }).waitFor()

	await page.getByRole('link', { name: 'Asks and missions' }).first().click()
	await page.getByRole('heading', { name: 'Asks and missions', level: 1 }).waitFor()
	await page.locator('summary', { hasText: 'Word an ask' }).click()
	const fresh = page.locator('details', { hasText: 'Word an ask' })
	await fresh.getByLabel('Theme', { exact: true }).selectOption({ label: 'Impunity' })
	await fresh.getByLabel('What Kenya is to be recommended').fill('Continue efforts against impunity (example)')
	await fresh.getByRole('button', { name: 'Keep the wording' }).click()
	const card = page.locator('li', { has: page.getByRole('heading', { name: 'Continue efforts against impunity (example)' }) })
	await card.getByText('too vague for a mission').waitFor()
	await card.locator('summary', { hasText: 'Word it anew' }).click()
	await card.getByLabel('What Kenya is to be recommended').fill('Publish within 12 months a register of prosecutions of deaths in custody (example)')
	await card.getByRole('button', { name: 'Keep the wording' }).click()
	const smart = page.locator('li', { has: page.getByRole('heading', { name: /^Publish within 12 months/ }) })
	await smart.getByText('can be put to a mission').waitFor()
	await look(page, 'screen-upr-asks', [phone, narrow])

	await page.locator('summary', { hasText: 'Put a meeting down' }).click()
	const meeting = page.locator('details', { hasText: 'Put a meeting down' })
	await meeting.getByLabel('Permanent mission').selectOption({ label: 'Permanent Mission of Norway (example)' })
	await meeting.getByRole('checkbox', { name: 'duty lead' }).check()
	await meeting.getByLabel('Ask', { exact: true }).selectOption({ label: 'Publish within 12 months a register of prosecutions of deaths in custody (example)' })
	await meeting.getByLabel('What the mission said to it').selectOption({ label: 'will take it up' })
	await meeting.getByLabel('In its words').fill('They will raise it (example)')
	await meeting.getByRole('button', { name: 'Keep the meeting' }).click()
	await page.getByText('It said: They will raise it (example)').waitFor()

	await page.getByRole('link', { name: 'Reforms', exact: true }).click()
	await page.getByRole('heading', { name: 'Reforms of law and policy', level: 1 }).waitFor()
	await page.locator('summary', { hasText: 'Follow a reform' }).click()
	const reform = page.locator('details', { hasText: 'Follow a reform' })
	await reform.getByLabel('Title, as printed').fill(bill)
	await reform.getByLabel('Organization that leads the work').fill('Kenya Human Rights Commission')
	await reform.getByRole('button', { name: 'Search' }).click()
	await reform.getByRole('radio', { name: 'Kenya Human Rights Commission (KHRC)' }).check()
	await reform.getByRole('checkbox', { name: 'Impunity' }).check()
	await reform.getByLabel('Who says so').fill('https://parliament.example/bills/3')
	await reform.getByLabel('What is to be done next').fill('Memorandum to the committee (example)')
	await reform.getByLabel('By which day').fill('2030-01-15')
	await reform.getByRole('button', { name: 'Follow it' }).click()
	await page.getByRole('heading', { name: bill }).waitFor()
	await look(page, 'screen-upr-reforms', [phone, narrow])
	await page.getByRole('link', { name: 'Accountability', exact: true }).click()
	await page.getByRole('table', { name: 'From complaint to court' }).waitFor()
	await look(page, 'screen-upr-accountability', [phone, narrow])

	await page.getByRole('link', { name: 'Calendar', exact: true }).click()
	await page.getByRole('heading', { name: 'Sessions and deadlines', level: 1 }).waitFor()
	await page.getByRole('heading', { name: 'Review of Kenya of 2025, mid-term report' }).waitFor()
	await page.getByRole('heading', { name: 'Date to be announced' }).waitFor()
	await look(page, 'screen-upr-calendar', [phone, narrow])
	await page.getByRole('link', { name: 'Recommendations', exact: true }).click()
	const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Table for a shadow report (CSV)' }).click()])
	const rows = await readFile(await table.path(), 'utf8')
	assert.match(rows, /JN-4-01,4,Norway,/)
	assert.match(rows, /,"'=Continue efforts, as before \(example\)",/)
	assert.match(rows, /Annex 1 \(example\); Annex 2 \(example\)/)
	assert.deepEqual(page.faults, [])
})
