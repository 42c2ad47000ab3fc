import { Link } from '@tanstack/react-router'
import { useEntryWords, type EntryWord } from '../../i18n/entryWords'
import { dayOnly } from '../../i18n/moments'
import { localized } from '../../i18n/words'
import { Cell, Row, Table } from '../../ui/Table'
import { useNow } from '../../ui/useNow'
import type { Entry } from './entry'

/** Who hands on to whom, and since when, in words. */
export function Agreements({ own, agreements }: { own: string; agreements: NonNullable<Entry['agreements']> }) {
	const { say, language } = useEntryWords()
	const now = useNow()
	const heads = [say('entry.with'), say('entry.about'), say('entry.trust'), say('entry.time')] as const
	return (
		<section className="stack" aria-label={say('entry.agreements')}>
			<h2>{say('entry.agreements')}</h2>
			{agreements.length === 0 ? (
				<p>{say('entry.agreements.none')}</p>
			) : (
				<Table label={say('entry.agreements')} heads={heads}>
					{agreements.map((agreement) => {
						const gives = agreement.from.id === own
						const other = gives ? agreement.to : agreement.from
						return (
							<Row key={agreement.id}>
								<Cell head={heads[0]}>
									<Link to="/partners/$organization" params={{ organization: other.id }}>
										{say(gives ? 'entry.gives' : 'entry.takes', { name: other.name })}
									</Link>
								</Cell>
								<Cell head={heads[1]}>{say(`entry.agreement.${agreement.kind}`)}</Cell>
								<Cell head={heads[2]}>{say(`entry.trust.${agreement.trust}` as EntryWord)}</Cell>
								<Cell head={heads[3]}>{force(agreement)}</Cell>
							</Row>
						)
					})}
				</Table>
			)}
		</section>
	)

	function force({ validFrom, validTo }: { validFrom: string; validTo?: string | null | undefined }): string {
		const from = dayOnly(validFrom, language)
		if (!validTo) return say('entry.from', { from })
		const until = dayOnly(validTo, language)
		return new Date(validTo).getTime() <= now ? say('entry.ended', { until }) : say('entry.until', { from, until })
	}
}

/** Ties that could carry word of a case, and what shows them. */
export function Ties({ ties }: { ties: NonNullable<Entry['conflicts']> }) {
	const { say, language } = useEntryWords()
	return (
		<section className="stack" aria-label={say('entry.ties')}>
			<h2>{say('entry.ties')}</h2>
			{ties.length === 0 && <p>{say('entry.ties.none')}</p>}
			<ul className="stack stack-tight">
				{ties.map((tie) => (
					<li key={tie.id}>
						{[localized(tie.institution.name, language), say(`entry.tie.${tie.kind}`), tie.evidence, tie.endedAt && say('entry.tie.ended')]
							.filter(Boolean)
							.join(' · ')}
					</li>
				))}
			</ul>
		</section>
	)
}
