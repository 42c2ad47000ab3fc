import { useMemo } from 'react'
import { authorizedFetch } from '../../portal/session'
import { useSession } from '../../portal/useSession'

/** Bytes of a file; the portal refuses more before it reads it. */
export const mostBytes = 32 * 1024 * 1024

export const kinds = ['KMHFL_CSV', 'KMHFL_JSON', 'HSDS', 'MAPPED'] as const
export type Kind = (typeof kinds)[number]

export const results = ['CREATED', 'CHANGED', 'UNCHANGED', 'KEPT', 'REJECTED'] as const
export type Result = (typeof results)[number]

export const parts = ['NAME', 'KEY', 'COUNTY', 'LATITUDE', 'LONGITUDE', 'SERVICE_TYPE', 'KIND', 'DESCRIPTION'] as const
export type Part = (typeof parts)[number]

export type Run = {
	id: string
	kind: Kind
	register: string
	dryRun: boolean
	status: 'RUNNING' | 'FINISHED' | 'INTERRUPTED'
	rows: number
	done: number
	results: Partial<Record<Result, number>>
	notes: Record<string, number>
	startedAt: string
	finishedAt: string | null
}

export type ReportRow = { position: number; file: string; line: number; name: string; key: string; result: Result; codes: string[]; columns: string[] }

export type Mapping = { name: string; columns: Partial<Record<Part, string>>; serviceType: string | null; county: number | null }

export type Problem = { code: string; line?: number; column?: string }

/** What was not taken, and why. */
export class NotTaken extends Error {
	readonly problem: Problem
	constructor(problem: Problem) {
		super(problem.code)
		this.problem = problem
	}
}

/** Files do not travel in GraphQL questions, so imports are asked for by plain HTTP, with the person's own token. */
export function useImports() {
	const session = useSession()
	return useMemo(() => {
		const ask = authorizedFetch(session)
		const json = async <Value,>(address: string, init?: RequestInit): Promise<Value> => {
			const answer = await ask(address, init)
			if (!answer.ok) throw new NotTaken(await problemOf(answer))
			return (await answer.json()) as Value
		}
		return {
			start: (query: Record<string, string>, file: Blob) =>
				json<Run>(`/imports?${new URLSearchParams(query)}`, {
					method: 'POST',
					headers: { 'Content-Type': 'application/octet-stream' },
					body: file,
				}),
			run: (id: string) => json<Run>(`/imports/${id}`),
			runs: () => json<Run[]>('/imports'),
			rows: (id: string, query: Record<string, string>) => json<ReportRow[]>(`/imports/${id}/rows?${new URLSearchParams(query)}`),
			mappings: () => json<Mapping[]>('/imports/mappings'),
			save: (mapping: Mapping) =>
				json<Mapping>('/imports/mappings', {
					method: 'POST',
					headers: { 'Content-Type': 'application/json' },
					body: JSON.stringify(mapping),
				}),
			report: async (id: string) => (await ask(`/imports/${id}/report.csv`)).blob(),
		}
	}, [session])
}

export type Imports = ReturnType<typeof useImports>

async function problemOf(answer: Response): Promise<Problem> {
	try {
		const { errors } = (await answer.json()) as { errors: { extensions: Problem }[] }
		return errors[0]?.extensions ?? { code: 'UNKNOWN' }
	} catch {
		return { code: answer.status === 413 ? 'FILE_TOO_LARGE' : 'UNKNOWN' }
	}
}
