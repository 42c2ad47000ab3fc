/** What a coordinator and a partner do, step by step, found by role and label as a person would. */

export async function openCase(page, { needs }) {
	await page.getByRole('link', { name: 'New case' }).click()
	await page.getByLabel('What happened?').selectOption('arbitrary-arrest')
	await page.getByLabel('In which county?').selectOption('7')
	await page.getByRole('button', { name: '1 hour ago' }).click()
	await page.getByRole('radio', { name: /Today or tomorrow/ }).check()
	for (const need of needs) await page.getByRole('checkbox', { name: need, exact: true }).check()
	for (const question of [/serious threat/, /harm happening/, /real difference/])
		await page.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes', exact: true }).check()
	for (const threshold of ['Severe', 'Now', 'Can']) await page.getByLabel(`What makes you say so? (${threshold})`).fill('Held at a police station, no lawyer yet')
	await page.getByRole('radio', { name: 'The person agreed to a record' }).check()
	await page.getByRole('button', { name: 'Open the case' }).click()
	await page.getByRole('heading', { name: 'Clocks' }).waitFor()
	return page.getByRole('heading', { level: 1 }).innerText()
}

export async function recordConsent(page, more = []) {
	await page.getByRole('button', { name: 'Record consent' }).click()
	await page.getByLabel('Who may be told?').selectOption({ label: 'Any partner needed to help' })
	for (const item of ['The county', 'Languages and wishes', 'What could put the person in danger', ...more]) await page.getByRole('checkbox', { name: item }).check()
	await page.getByRole('radio', { name: 'Spoken' }).check()
	await page.getByLabel('In which language was it asked?').selectOption('swa')
	await page.getByRole('button', { name: 'Record what the person said' }).click()
	await page.getByText(/^Spoken, in Kiswahili/).waitFor()
}

/** The person agrees to one purpose, or, with `transfer`, that what is told for it leaves Kenya. */
export async function agreeTo(page, { purpose, transfer, recipient }) {
	await page.getByRole('button', { name: 'Record consent' }).click()
	await page.getByRole('radio', { name: purpose }).check()
	if (transfer) {
		await page.getByRole('radio', { name: /^Letting it leave Kenya/ }).check()
		await page.getByRole('checkbox', { name: 'They were explained, and understood' }).check()
	}
	if (recipient) await page.getByLabel('Who may be told?').selectOption({ label: recipient })
	for (const item of ['The county', 'What happened']) await page.getByRole('checkbox', { name: item }).check()
	await page.getByRole('radio', { name: 'Spoken' }).check()
	await page.getByLabel('In which language was it asked?').selectOption('swa')
	await page.getByRole('button', { name: 'Record what the person said' }).click()
	await page.getByRole('button', { name: 'Record consent' }).waitFor()
}

/** Writes down how the person can be reached, and leaves it open to be read. */
export async function writeSafeContact(page, contact) {
	const reach = page.getByRole('region', { name: 'How to reach the person safely' })
	await reach.getByRole('button', { name: 'Show' }).click()
	await reach.getByRole('button', { name: 'Write down' }).click()
	await reach.getByRole('checkbox', { name: 'Over Signal' }).check()
	await reach.getByRole('button', { name: 'Add hours' }).click()
	await reach.getByRole('checkbox', { name: 'Tue' }).check()
	await reach.getByLabel(/^Number, address/).fill(contact)
	await reach.getByLabel('The caller says first').fill('Habari za mto')
	await reach.getByRole('button', { name: 'Save how to reach the person' }).click()
	await reach.getByText(contact).waitFor()
	return reach
}

/** Goes to the routes and picks the card that names the partner. */
export async function pickRoute(page, partner) {
	await page.getByRole('link', { name: 'Choose a route' }).click()
	const card = page.getByRole('radio', { name: partner }).first()
	await card.waitFor()
	await card.check()
}

/** From the picked card to the partner's inbox; returns the reference to say on the phone. */
export async function send(page, partner) {
	await page.getByRole('button', { name: 'Check what they will see' }).click()
	await page.getByRole('heading', { name: /will see exactly this/ }).first().waitFor()
	return sendNow(page, partner)
}

/** From the last look to the receipt; returns the reference to say on the phone. */
export async function sendNow(page, partner) {
	await page.getByRole('button', { name: /^Send to / }).click()
	const sent = page.getByRole('status').getByText(/^Sent\.$|^All \d+ sent\.$/)
	const questions = page.getByRole('region', { name: 'Before a partner is told' })
	await questions.or(sent).first().waitFor()
	if (await questions.isVisible()) await seeNoHarm(questions)
	await sent.waitFor()
	const receipt = page.getByRole('listitem').filter({ hasText: partner })
	await receipt.getByText(/^Sent to .* at \d\d:\d\d\.$/).waitFor()
	const [, reference] = /They promised an answer by .*\. Say ([\w-]+) on the phone\./.exec(await receipt.innerText())
	return reference
}

/** Answers each question before the act with a yes. */
export async function seeNoHarm(questions) {
	const yes = await questions.getByRole('radio', { name: 'Yes', exact: true }).all()
	for (const one of yes) await one.check()
	await questions.getByRole('button', { name: 'Answer' }).click()
	return yes.length
}

/** One request in the inbox, by the reference that its sender would say on the phone. */
export async function request(page, reference) {
	const card = page.getByRole('article').filter({ hasText: reference })
	await card.waitFor()
	return card
}

/** The row of a case on the board, on whichever page it stands: others may have opened more than one page holds. */
export async function onBoard(page, reference) {
	const row = page.getByRole('listitem').filter({ hasText: reference })
	for (let turned = 0; turned < 5 && !(await row.isVisible()); turned++) {
		try {
			await row.waitFor({ timeout: 15_000 })
		} catch {
			await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Next page' }).click({ timeout: 15_000 })
		}
	}
	await row.waitFor()
	return row
}

/** To a place by the row at the top, or by the menu at its end when it found no room there. */
export async function goTo(page, place) {
	const row = page.getByRole('navigation', { name: 'Places' })
	await row.getByRole('link').first().waitFor()
	const menu = row.locator('summary')
	const link = row.getByRole('link', { name: place, exact: true })
	await link.or(menu).first().waitFor()
	if (!(await link.isVisible()) && (await menu.count())) await menu.click()
	await link.click()
}
