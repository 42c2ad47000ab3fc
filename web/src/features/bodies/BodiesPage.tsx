import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../../gql'
import { useBodyWords } from '../../i18n/bodyWords'
import { hasWords } from '../../i18n/hasWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/Field'
import { SomeOf } from '../../ui/Options'
import { BodyRow } from './BodyRow'
import { bodySearch, entries, kinds, offers, type BodySearch } from './bodySearch'
import { NameSearch } from './NameSearch'
import './bodies.css'

const BodiesQuery = graphql(`
	query BodiesPage($filter: BodyFilterInput) {
		bodies(filter: $filter) {
			id
			name
			...BodyRow
		}
	}
`)

/** The catalogue of bodies that can be appealed to. What is looked for stands in the address, in codes. */
export function BodiesPage() {
	const { say } = useBodyWords()
	const search = useSearch({ from: '/pressing/bodies' })
	const navigate = useNavigate({ from: '/bodies' })
	const { kind, offer, entry, here } = search
	const filter = { kinds: kind ? [kind] : [], offers: offer ? [offer] : [], entries: entry ? [entry] : [], here: here ?? false }
	const [typed, setTyped] = useState('')
	const answer = useLiveQuery({ query: BodiesQuery, variables: { filter } })
	return (
		<div className="stack">
			<h1>{say('bodies')}</h1>
			<p>{say('bodies.lead')}</p>
			<Filters search={search} onSearch={(next) => void navigate({ replace: true, search: next })} />
			<Answer of={answer} rows={8}>
				{({ bodies }) => {
					const found = (bodies ?? []).filter(({ name }) => hasWords(name, typed))
					return (
						<>
							<NameSearch typed={typed} found={found.length} all={bodies?.length ?? 0} onType={setTyped} />
							<ul className="stack body-answers">
								{found.map((body) => (
									<BodyRow key={body.id} body={body} />
								))}
							</ul>
						</>
					)
				}}
			</Answer>
		</div>
	)
}

function Filters({ search, onSearch }: { search: BodySearch; onSearch: (next: BodySearch) => void }) {
	const { say } = useBodyWords()
	const change = (part: Record<string, unknown>) => onSearch(bodySearch({ ...search, ...part }))
	const choice = (name: 'kind' | 'offer' | 'entry', codes: readonly string[]) => (
		<SelectField name={name} label={say(`filter.${name}`)} empty={say('filter.any')} value={search[name] ?? ''} onChange={(event) => change({ [name]: event.target.value })}>
			{codes.map((code) => (
				<option key={code} value={code}>
					{say(`${name}.${code}` as Parameters<typeof say>[0])}
				</option>
			))}
		</SelectField>
	)
	return (
		<Disclosure label={say('bodies.filter')} open>
			<form className="stack" role="search" onSubmit={(event) => event.preventDefault()}>
				{choice('kind', kinds)}
				{choice('offer', offers)}
				{choice('entry', entries)}
				<SomeOf
					name="here"
					label={say('filter.where')}
					values={search.here ? ['yes'] : []}
					onChange={(values) => change({ here: values.length > 0 })}
					options={[{ value: 'yes', label: say('filter.here') }]}
				/>
			</form>
		</Disclosure>
	)
}
