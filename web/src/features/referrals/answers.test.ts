import { beforeEach, describe, expect, test } from 'vitest'
import { Answers, type AnswerOutcome, type KeptAnswer } from './answers'
import { answerStore, wipeAnswers } from './answerStore'

/** A portal that can be cut off, and that counts each key once as the real one does. */
class Portal {
	reachable = true
	readonly seen: string[] = []
	readonly again: boolean[] = []
	readonly #done = new Map<string, AnswerOutcome>()
	outcome: AnswerOutcome = { kind: 'applied', yes: true }

	send = async ({ key, referral }: KeptAnswer, again: boolean): Promise<AnswerOutcome> => {
		this.again.push(again)
		if (!this.reachable) throw new Error('no network')
		this.seen.push(referral)
		const known = this.#done.get(key) ?? this.outcome
		this.#done.set(key, known)
		return known
	}
}

let portal: Portal
let answers: Answers

beforeEach(async () => {
	await wipeAnswers()
	portal = new Portal()
	answers = new Answers(answerStore, portal.send, 'ann')
})

const accept = (referral: string) => ({ key: `key-of-${referral}`, referral })

describe('an answer', () => {
	test('is sent at once when the portal can be reached, and then forgotten here', async () => {
		await answers.give(accept('r1'))
		expect(portal.seen).toEqual(['r1'])
		expect(answers.snapshot().outcomes.get('r1')).toEqual({ kind: 'applied', yes: true })
		expect(await answerStore.list()).toEqual([])
	})

	test('is kept without a network, survives a reload, and is sent in the order given', async () => {
		portal.reachable = false
		for (const referral of ['r2', 'r1', 'r3']) {
			await answers.give(accept(referral))
			await new Promise((resolve) => setTimeout(resolve, 2))
		}
		expect(answers.snapshot().waiting.map(({ referral }) => referral)).toEqual(['r2', 'r1', 'r3'])

		portal.reachable = true
		const reloaded = new Answers(answerStore, portal.send, 'ann')
		await reloaded.sendAll()
		expect(portal.seen).toEqual(['r2', 'r1', 'r3'])
		expect(reloaded.snapshot().waiting).toEqual([])
	})

	test('holds opaque ids and codes alone', async () => {
		portal.reachable = false
		await answers.give({ ...accept('r1'), reason: 'AT_CAPACITY' })
		const [kept] = await answerStore.list()
		expect(Object.keys(kept ?? {}).toSorted()).toEqual(['by', 'key', 'madeAt', 'reason', 'referral'])
	})

	test('is known to have been tried before, also after a reload', async () => {
		portal.reachable = false
		await answers.give(accept('r1'))
		await answers.sendAll()
		const reloaded = new Answers(answerStore, portal.send, 'ann')
		portal.reachable = true
		await reloaded.sendAll()
		await reloaded.give(accept('r2'))
		expect(portal.again).toEqual([false, true, true, false])
	})

	test('given twice for the same referral is one answer', async () => {
		portal.reachable = false
		await answers.give(accept('r1'))
		await answers.give({ key: 'another', referral: 'r1', reason: 'OTHER' })
		expect(answers.snapshot().waiting).toHaveLength(1)
	})

	test('that comes too late says so and is not tried again', async () => {
		portal.outcome = { kind: 'tooLate', yes: true }
		await answers.give(accept('r1'))
		await answers.sendAll()
		expect(portal.seen).toEqual(['r1'])
		expect(answers.snapshot().outcomes.get('r1')).toEqual({ kind: 'tooLate', yes: true })
	})

	test('is never sent by somebody else on the same phone', async () => {
		portal.reachable = false
		await answers.give(accept('r1'))
		portal.reachable = true
		const other = new Answers(answerStore, portal.send, 'ben')
		await other.sendAll()
		expect(portal.seen).toEqual([])
		expect(other.snapshot().waiting).toEqual([])
	})

	test('is sent once while two reasons to send come together', async () => {
		portal.reachable = false
		await answers.give(accept('r1'))
		portal.reachable = true
		await Promise.all([answers.sendAll(), answers.sendAll(), answers.sendAll()])
		expect(portal.seen).toEqual(['r1'])
	})

	test('is wiped with the database', async () => {
		portal.reachable = false
		await answers.give(accept('r1'))
		await wipeAnswers()
		expect(await indexedDB.databases()).toEqual([])
	})
})
