import { fireEvent, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerStore } from '../features/referrals/answerStore'
import { inWords } from '../testing/inWords'
import { Dialog } from '../ui/Dialog'
import { leaveNow, leavingEnds } from './leave'
import { LeaveNow } from './LeaveNow'

const handleLeave = vi.fn()

/** Presses Escape after so many milliseconds. */
function escape(after: number, target: Element | Document = document) {
	const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
	clock += after
	Object.defineProperty(event, 'timeStamp', { value: clock })
	fireEvent(target, event)
}

let clock = 1000

beforeEach(() => handleLeave.mockClear())

describe('Escape three times', () => {
	test.each([
		['each within 0.9 s leaves', [0, 300, 900], 1],
		['with one pause too long does not', [0, 901, 300], 0],
		['but the pause starts a new count', [0, 1500, 200, 200], 1],
		['twice is not enough', [0, 100], 0],
	])('%s', async (_, pauses, times) => {
		await inWords(<LeaveNow onLeave={handleLeave} />)
		clock += 10_000
		for (const pause of pauses) escape(pause)
		expect(handleLeave).toHaveBeenCalledTimes(times)
	})

	test('leaves out of an open dialog, whose first press only closes it', async () => {
		const handleClose = vi.fn()
		await inWords(
			<>
				<LeaveNow onLeave={handleLeave} />
				<Dialog title="Locking" onClose={handleClose} actions={<button type="button">Stay</button>}>
					Soon
				</Dialog>
			</>,
		)
		clock += 10_000
		const inside = screen.getByRole('button', { name: 'Stay' })
		fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
		expect(handleClose).toHaveBeenCalledTimes(1)
		expect(handleLeave).not.toHaveBeenCalled()
		for (const pause of [0, 100, 100]) escape(pause, inside)
		expect(handleLeave).toHaveBeenCalledTimes(1)
	})

	test('other keys count for nothing', async () => {
		await inWords(<LeaveNow onLeave={handleLeave} />)
		await userEvent.keyboard('aaa{Enter}{Enter}{Enter}')
		expect(handleLeave).not.toHaveBeenCalled()
	})
})

describe('leaving', () => {
	afterEach(() => document.documentElement.classList.remove('left'))

	test('hides at once, ends the session, wipes everything kept, and goes to the neutral page', async () => {
		const end = vi.fn()
		const go = vi.fn()
		leavingEnds({ subject: 'ann', token: vi.fn(), confirm: vi.fn(), end })
		sessionStorage.setItem('path', '/inbox')
		localStorage.setItem('language', 'sw')
		await answerStore.keep({ key: 'k', by: 'ann', referral: 'r1', madeAt: 1 })

		const left = leaveNow(go)
		expect(document.documentElement).toHaveClass('left')
		expect(end).toHaveBeenCalledTimes(1)
		expect(sessionStorage).toHaveLength(0)
		expect(Object.keys(localStorage)).toEqual(['ask'])
		await left
		expect(await indexedDB.databases()).toEqual([])
		expect(go).toHaveBeenCalledExactlyOnceWith('/notes.html')
	})
})
