import type { RejectionReason } from '../../gql/graphql'

/** An answer to a referral as it is kept: opaque ids and enum values only, so that it says nothing about anybody. */
export type KeptAnswer = {
	/** Idempotency key: sent twice, it counts once. */
	key: string
	/** Opaque id of the person who answered; only their own session may send it. */
	by: string
	referral: string
	/** Absent means the referral is accepted. */
	reason?: RejectionReason
	madeAt: number
}

/**
 * What became of an answer; `yes` is what was answered. `alreadyApplied`: the request stood so before, by this answer sent
 * earlier or by somebody else of the same organization. `tooLate`: something else had been decided. Neither needs
 * anything more from the person.
 */
export type AnswerOutcome = { kind: 'applied' | 'alreadyApplied' | 'tooLate'; yes: boolean } | { kind: 'refused'; code: string }

export interface AnswerStore {
	list(): Promise<KeptAnswer[]>
	keep(answer: KeptAnswer): Promise<void>
	forget(key: string): Promise<void>
}

export type AnswersSnapshot = { waiting: readonly KeptAnswer[]; outcomes: ReadonlyMap<string, AnswerOutcome> }

/** `again` when it may have been sent before: then nobody knows whether it arrived. */
type Send = (answer: KeptAnswer, again: boolean) => Promise<AnswerOutcome>

/**
 * Keeps every answer until the portal has said what became of it, and sends them in the order in which they were given,
 * one at a time. A send that throws had no answer: it stays, and everything after it waits its turn.
 */
export class Answers {
	readonly #store: AnswerStore
	readonly #send: Send
	readonly #by: string
	readonly #listeners = new Set<() => void>()
	/** Keys of answers that were given here and never sent yet; whatever was found in the store may have been. */
	readonly #unsent = new Set<string>()
	#snapshot: AnswersSnapshot = { waiting: [], outcomes: new Map() }
	#sending: Promise<void> | undefined

	constructor(store: AnswerStore, send: Send, by: string) {
		this.#store = store
		this.#send = send
		this.#by = by
	}

	snapshot = (): AnswersSnapshot => this.#snapshot

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	async give(answer: Omit<KeptAnswer, 'by' | 'madeAt'>): Promise<void> {
		if (this.#snapshot.waiting.some((kept) => kept.referral === answer.referral)) return
		this.#unsent.add(answer.key)
		await this.#store.keep({ ...answer, by: this.#by, madeAt: Date.now() })
		await this.#reload()
		await this.sendAll()
	}

	/** Sends what waits. Called again while sending, it joins the one under way. */
	sendAll(): Promise<void> {
		this.#sending ??= this.#sendInOrder().finally(() => {
			this.#sending = undefined
		})
		return this.#sending
	}

	async #sendInOrder(): Promise<void> {
		await this.#reload()
		for (;;) {
			const next = this.#snapshot.waiting[0]
			if (!next) return
			const again = !this.#unsent.delete(next.key)
			const outcome = await this.#send(next, again).catch(() => undefined)
			if (!outcome) return
			await this.#store.forget(next.key)
			this.#change({ outcomes: new Map(this.#snapshot.outcomes).set(next.referral, outcome) })
			await this.#reload()
		}
	}

	async #reload(): Promise<void> {
		const kept = await this.#store.list()
		const waiting = kept.filter((answer) => answer.by === this.#by).toSorted((one, other) => one.madeAt - other.madeAt)
		this.#change({ waiting })
	}

	#change(part: Partial<AnswersSnapshot>) {
		this.#snapshot = { ...this.#snapshot, ...part }
		for (const listener of this.#listeners) listener()
	}
}
