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

export async function recordConsent(page) {
	await page.getByRole('button', { name: 'Record consent' }).click()
	await page.getByLabel('Who may be told?').selectOption({ label: 'Any partner needed to help' })
	for (const item of ['The county', 'Languages and wishes', 'What could put the person in danger']) await page.getByRole('checkbox', { name: item }).check()
	await page.getByRole('radio', { name: 'Spoken' }).check()
	await page.getByLabel('In which language was it asked?').selectOption('swa')
	await page.getByRole('button', { name: 'Record what the person said' }).click()
	await page.getByText(/^Spoken, in Kiswahili/).waitFor()
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
	await page.getByRole('status').getByText(/^Sent\.$|^All \d+ sent\.$/).waitFor()
	const receipt = page.getByRole('listitem').filter({ hasText: partner })
	await receipt.getByText(/^Sent to .* at \d\d:\d\d\.$/).waitFor()
	const [, reference] = /They promised an answer by .*\. Say ([\w-]+) on the phone\./.exec(await receipt.innerText())
	return reference
}

/** One request in the inbox, by the reference that its sender would say on the phone. */
export async function request(page, reference) {
	const card = page.getByRole('article').filter({ hasText: reference })
	await card.waitFor()
	return card
}
