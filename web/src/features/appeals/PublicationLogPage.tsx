import { useState } from 'react'
import { graphql } from '../../gql'
import type { PublicationKind } from '../../gql/graphql'
import { usePublicationWords } from '../../i18n/publicationWords'
import { today } from '../../i18n/today'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/Field'
import { PublicationList } from './PublicationList'
import { publicationKinds } from './publicationParts'
import { PublicationTotals } from './PublicationTotals'
import { SavePublications } from './SavePublications'

const PublicationLogQuery = graphql(`
	query PublicationLog {
		publicationTotals {
			body
			bodyName
			...PublicationTotals
		}
	}
`)

/** Years that one may look for, this one first. */
const YEARS = 10

type Sought = { body: string; kind: PublicationKind | ''; year: string }

/** What of all appeals became public: looked for by body, kind and year, and saved as a table. */
export function PublicationLogPage() {
	const { say } = usePublicationWords()
	const [sought, setSought] = useState<Sought>({ body: '', kind: '', year: '' })
	const { body, kind, year } = sought
	const filter = { ...(body && { body }), ...(kind && { kind }), ...(year && { year: Number(year) }) }
	const answer = useLiveQuery({ query: PublicationLogQuery, variables: {} })
	return (
		<div className="stack">
			<h1>{say('log')}</h1>
			<p>{say('log.lead')}</p>
			<Answer of={answer} rows={6}>
				{({ publicationTotals }) => (
					<>
						<Filters sought={sought} bodies={publicationTotals ?? []} onSeek={setSought} />
						<SavePublications filter={filter} />
						<PublicationList filter={filter} />
						<PublicationTotals totals={publicationTotals ?? []} />
					</>
				)}
			</Answer>
		</div>
	)
}

type FiltersProps = { sought: Sought; bodies: readonly { body: string; bodyName: string }[]; onSeek: (next: Sought) => void }

function Filters({ sought, bodies, onSeek }: FiltersProps) {
	const { say } = usePublicationWords()
	const thisYear = Number(today().slice(0, 4))
	const choice = (name: keyof Sought, options: readonly (readonly [string, string])[]) => (
		<SelectField name={name} label={say(`filter.${name}`)} empty={say('filter.any')} value={sought[name]} onChange={(event) => onSeek({ ...sought, [name]: event.target.value })}>
			{options.map(([value, label]) => (
				<option key={value} value={value}>
					{label}
				</option>
			))}
		</SelectField>
	)
	return (
		<Disclosure label={say('filter')} open>
			<form className="stack" role="search" onSubmit={(event) => event.preventDefault()}>
				{choice('body', bodies.map((one) => [one.body, one.bodyName]))}
				{choice('kind', publicationKinds.map((code) => [code, say(`kind.${code}`)]))}
				{choice('year', Array.from({ length: YEARS }, (_, back) => [String(thisYear - back), String(thisYear - back)]))}
			</form>
		</Disclosure>
	)
}
