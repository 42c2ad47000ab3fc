import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { AnswerStore, KeptAnswer } from './answers'

const name = 'workspace'

interface Schema extends DBSchema {
	answers: { key: string; value: KeptAnswer }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

function database() {
	opened ??= openDB<Schema>(name, 1, {
		upgrade: (created) => {
			created.createObjectStore('answers', { keyPath: 'key' })
		},
	})
	return opened
}

/** Answers survive a reload and a dead battery in the browser's own database. */
export const answerStore: AnswerStore = {
	list: async () => (await database()).getAll('answers'),
	keep: async (answer) => {
		await (await database()).put('answers', answer)
	},
	forget: async (key) => {
		await (await database()).delete('answers', key)
	},
}

/** Removes the database itself, not only what is in it. */
export async function wipeAnswers(): Promise<void> {
	const open = opened
	opened = undefined
	;(await open)?.close()
	await deleteDB(name)
}
