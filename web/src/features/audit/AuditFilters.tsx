import { useState, type SyntheticEvent } from 'react'
import type { AuditFilter } from '../../gql/graphql'
import { actionWord, knownActions, useAuditWords } from '../../i18n/auditWords'
import { fromField, toField } from '../../i18n/moments'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField, TextField } from '../../ui/Field'

const nothing = { from: '', until: '', action: '', actor: '', thing: '', organization: '' }
const field = (at: string | null | undefined) => (at ? toField(Date.parse(at)) : '')

/** What to look for. Identifiers are taken whole: the record holds no names to search by. */
export function AuditFilters({ filter, onFilter }: { filter: AuditFilter; onFilter: (filter: AuditFilter) => void }) {
	const { say } = useAuditWords()
	const [typed, setTyped] = useState({
		from: field(filter.from),
		until: field(filter.until),
		action: filter.action ?? '',
		actor: filter.actor ?? '',
		thing: filter.subject ?? '',
		organization: filter.organization ?? '',
	})
	const text = (name: keyof typeof typed) => ({
		name,
		value: typed[name],
		onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
	})
	const search = (event: SyntheticEvent) => {
		event.preventDefault()
		onFilter({
			from: fromField(typed.from) ?? null,
			until: fromField(typed.until) ?? null,
			action: typed.action || null,
			actor: typed.actor.trim() || null,
			subject: typed.thing.trim() || null,
			organization: typed.organization.trim() || null,
		})
	}
	return (
		<form className="sheet stack audit-filters" role="search" aria-label={say('audit.search')} onSubmit={search}>
			<Disclosure label={say('audit.search')} open={matchMedia('(width >= 1100px)').matches}>
				<div className="stack">
					<TextField type="datetime-local" label={say('audit.from')} hint={say('audit.zone')} {...text('from')} />
					<TextField type="datetime-local" label={say('audit.until')} hint={say('audit.zone')} {...text('until')} />
					<SelectField label={say('audit.action')} empty={say('audit.any')} {...text('action')}>
						{knownActions().map((action) => (
							<option key={action} value={action}>
								{actionWord(action, say)}
							</option>
						))}
					</SelectField>
					<TextField label={say('audit.actor')} maxLength={64} {...text('actor')} />
					<TextField label={say('audit.thing')} maxLength={64} {...text('thing')} />
					<TextField label={say('audit.organization')} maxLength={64} {...text('organization')} />
					<div className="row">
						<Button type="submit">{say('audit.find')}</Button>
						<Button
							look="quiet"
							onClick={() => {
								setTyped(nothing)
								onFilter({})
							}}
						>
							{say('audit.clear')}
						</Button>
					</div>
				</div>
			</Disclosure>
		</form>
	)
}
