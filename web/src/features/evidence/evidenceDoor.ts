import { useMemo } from 'react'
import type { EvidenceKind } from '../../gql/graphql'
import { fileName } from '../../portal/fileForms'
import { authorizedFetch } from '../../portal/session'
import { useSession } from '../../portal/useSession'

/** Bytes of a file; the portal takes no more. */
export const mostBytes = 25 * 1024 * 1024

/** What a file is called on this device: nothing that says whose it is. */
export function nameOf({ id, mediaType }: { id: string; mediaType: string }): string {
	return fileName(`file-${id.slice(0, 6)}`, mediaType)
}

/** Why a file was not taken or not given. */
export type Refused = 'form' | 'size' | 'many' | 'closed' | 'altered' | 'gone' | 'unsent'

export class NotDone extends Error {
	readonly refused: Refused
	constructor(refused: Refused) {
		super(refused)
		this.refused = refused
	}
}

type UserError = { code: string; facts?: { name: string; value: string }[] }

const rules: Readonly<Record<string, Refused>> = {
	'picture-film-sound-or-pdf': 'form',
	'one-byte-to-25-megabytes': 'size',
	'fifty-at-most': 'many',
}

async function refusedBy(answer: Response): Promise<Refused> {
	if (answer.status === 404) return 'gone'
	if (answer.status === 409) return 'altered'
	if (answer.status === 413) return 'size'
	if (answer.status !== 422) return 'unsent'
	const { userErrors } = (await answer.json()) as { userErrors: UserError[] }
	const rule = userErrors[0]?.facts?.map(({ value }) => rules[value]).find(Boolean)
	return rule ?? 'closed'
}

/** Bytes of evidence do not travel in GraphQL questions: they go by plain HTTP, with the person's own token. */
export function useEvidenceDoor() {
	const session = useSession()
	return useMemo(() => {
		const ask = async (address: string, init?: RequestInit) => {
			const answer = await authorizedFetch(session)(address, init).catch(() => {
				throw new NotDone('unsent')
			})
			if (!answer.ok) throw new NotDone(await refusedBy(answer))
			return answer
		}
		return {
			add: async (caseFile: string, kind: EvidenceKind, file: Blob, key: string) => {
				await ask(`/evidence?${new URLSearchParams({ caseFile, kind })}`, {
					method: 'POST',
					headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key },
					body: file,
				})
			},
			fetch: async (id: string) => (await ask(`/evidence/${id}`)).blob(),
		}
	}, [session])
}
