import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { look, narrow, openBrowser, phone, portal, signIn } from './browser.mjs'
import { openCase } from './steps.mjs'

let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

/** The task of a case in the list of one's lanes. */
const taskOf = (page, reference, kind) => page.getByRole('listitem').filter({ has: page.getByText(`${reference} · ${kind}`, { exact: true }) })

test('work goes from a coordinator to its lane and back, and money from whoever asks over a second person to finance', async () => {
	const coordinator = await signIn(browser, 'coordinator')
	const reference = await openCase(coordinator, { needs: ['Paralegal help'] })
	const { pathname } = new URL(coordinator.url())
	const work = coordinator.getByRole('region', { name: 'Work in four lanes' })
	await work.getByText('Put work down').first().click()
	await work.getByLabel('What is to be done?').selectOption({ label: 'Apply for bail or bond' })
	await work.getByLabel('What must they know?').fill('Before the court rises (example)')
	await work.getByRole('button', { name: 'Put work down' }).click()
	await work.getByText('Nobody has it.').waitFor()

	const legal = await signIn(browser, 'lane-legal')
	await legal.getByRole('heading', { name: 'Work of the lanes', level: 1 }).waitFor()
	const task = taskOf(legal, reference, 'Apply for bail or bond')
	await task.getByRole('button', { name: 'I have it: Apply for bail or bond' }).click()
	await task.getByText(/^You have it until/).waitFor()
	await task.getByText('Ask for money').first().click()
	await task.getByLabel('How much, in Kenyan shillings?').fill('1500')
	await task.getByLabel('What for?').selectOption({ label: 'Court fees' })
	await task.getByRole('button', { name: 'Ask for money' }).click()
	await task.getByText('Waits for a duty lead or deputy who did not ask.').waitFor()
	assert.equal(await task.getByRole('button', { name: /^Approve/ }).count(), 0, 'nobody of a lane approves money')
	await look(legal, 'screen-lane', [phone, narrow])

	const lead = await signIn(browser, 'duty-lead', { path: pathname })
	await lead.getByRole('button', { name: 'Approve: KES 1,500' }).click()
	await lead.getByText(/^Approved .*; the finance lane pays it out\.$/).waitFor()

	const finance = await signIn(browser, 'lane-finance')
	const payment = taskOf(finance, reference, 'Pay out what was approved')
	await payment.getByRole('button', { name: 'I have it: Pay out what was approved' }).click()
	await payment.getByText(/^You have it until/).waitFor()
	assert.equal(await taskOf(finance, reference, 'Apply for bail or bond').count(), 0, 'another lane is not shown its work')

	await task.getByText('Say how it ended').click()
	await task.getByLabel('How did it end?').selectOption({ label: 'Done' })
	await task.getByRole('button', { name: 'End it' }).click()
	await task.waitFor({ state: 'detached' })
	await work.getByText('One task has ended').waitFor()

	await legal.goto(portal + pathname)
	await legal.getByRole('heading', { level: 1 }).waitFor()
	assert.doesNotMatch(await legal.getByRole('main').innerText(), /KE-|Garissa|Clocks/, 'a lane sees of a case its work alone')
	for (const page of [coordinator, legal, lead, finance]) assert.deepEqual(page.faults, [])
})
