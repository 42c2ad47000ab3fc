import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { look, narrow, openBrowser, phone, signIn } from './browser.mjs'
import { openCase } from './steps.mjs'

const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF\0 a picture that does not exist (example)')])
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test('a picture is sealed and comes out as it went in, what could run is refused, and who had it is said', async () => {
	const page = await signIn(browser, 'coordinator')
	await openCase(page, { needs: ['Paralegal help'] })
	const evidence = page.getByRole('region', { name: 'Evidence' })
	await evidence.getByText('No file has been taken in.').waitFor()
	await evidence.locator('summary', { hasText: 'Take a file in' }).click()
	const give = async (kind, name, buffer) => {
		await evidence.getByLabel('What is it?').selectOption(kind)
		await evidence.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'image/jpeg', buffer })
		await evidence.getByRole('button', { name: 'Seal and keep it' }).click()
	}
	await give('OTHER', 'picture.jpg', Buffer.from('MZ a program'))
	await evidence.getByText(/its first bytes do/).waitFor()
	// The browser itself says on its console that the portal refused: 422, and nothing else.
	assert.deepEqual(page.faults.splice(0).filter((fault) => !fault.includes('422')), [])
	await give('PHOTO', 'Nobody (example).jpg', jpeg)
	await evidence.getByText(/^image\/jpeg/).waitFor()

	const [download] = await Promise.all([page.waitForEvent('download'), evidence.getByRole('button', { name: 'Fetch the file' }).click()])
	assert.match(download.suggestedFilename(), /^file-[\w-]{6}\.jpg$/)
	assert.deepEqual(await readFile(await download.path()), jpeg)
	await evidence.getByText('Who has had it: 2 links').click()
	await evidence.getByText(/^Handed out/).waitFor()
	await evidence.locator('summary', { hasText: 'Describe or destroy' }).click()
	await evidence.getByLabel('What does it show?').fill('The left arm (example)')
	await evidence.getByRole('button', { name: 'Keep these words' }).click()
	await evidence.getByRole('listitem').getByText('The left arm (example)', { exact: true }).first().waitFor()
	await look(page, 'screen-evidence', [phone, narrow])
	await evidence.getByRole('button', { name: 'Destroy this file' }).click()
	await evidence.getByText('destroyed', { exact: true }).waitFor()
	assert.equal(await evidence.getByRole('button', { name: 'Fetch the file' }).count(), 0)
	assert.deepEqual(page.faults, [])
})
