import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { createClient } from '../portal/graphqlClient'
import type { Language } from '../i18n/words'
import { vi } from 'vitest'
import { inWords } from './inWords'

type Input = Record<string, unknown>

type Variables = Record<string, unknown> & { input?: Input }

/** Answers the real client by the name of the operation, and remembers what it was asked. */
export class PortalStub {
	readonly #answers: Record<string, unknown>
	readonly #cut = new Set<string>()
	readonly #asked: { name: string; variables: Variables }[] = []

	constructor(answers: Record<string, unknown>) {
		this.#answers = answers
		vi.stubGlobal('fetch', async (_: string, init: RequestInit) => this.#respond(JSON.parse(String(init.body))))
	}

	answer(name: string, data: unknown): void {
		this.#cut.delete(name)
		this.#answers[name] = data
	}

	/** The question arrives, the answer does not. */
	cutOff(name: string): void {
		this.#cut.add(name)
	}

	variablesOf(name: string): Variables[] {
		return this.#asked.filter((one) => one.name === name).map((one) => one.variables)
	}

	inputsOf(name: string): Input[] {
		return this.variablesOf(name).map(({ input }) => input ?? {})
	}

	#respond(asked: { operationName: string; variables: Variables }): Response {
		this.#asked.push({ name: asked.operationName, variables: asked.variables })
		if (this.#cut.has(asked.operationName)) throw new TypeError('no network')
		const data = this.#answers[asked.operationName]
		return new Response(JSON.stringify({ data: data ?? null }), { headers: { 'Content-Type': 'application/json' } })
	}
}

export function withPortal(_portal: PortalStub, children: ReactNode, language: Language = 'en') {
	const client = createClient({ subject: 'ann', token: async () => 't', confirm: vi.fn(), end: vi.fn() })
	return inWords(<Provider value={client}>{children}</Provider>, language)
}
