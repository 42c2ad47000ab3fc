import { Link } from '@tanstack/react-router'
import { useEntryWords, type EntryWord } from '../../i18n/entryWords'
import { dayOnly } from '../../i18n/moments'
import { localized } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { Cell, Row, Table } from '../../ui/Table'
import { useNow } from '../../ui/useNow'
import { AgreementForm } from './AgreementForm'
import { EndOfAgreement, EndOfTie } from './EndTie'
import type { Entry } from './entry'
import type { Agreement } from './terms'
import { TieForm } from './TieForm'

type Coordinated = { own: string; /** For whoever may change it. */ onChanged?: (() => void) | undefined }

/** Who hands on to whom, and since when, in words. */
export function Agreements({ own, agreements, onChanged }: Coordinated & { agreements: NonNullable<Entry['agreements']> }) {
	const { say, language } = useEntryWords()
	const now = useNow()
	const heads = [say('entry.with'), say('entry.about'), say('entry.trust'), say('entry.time')] as const
	const called = ({ from, to }: Agreement) => (from.id === own ? say('entry.gives', { name: to.name }) : say('entry.takes', { name: from.name }))
	const going = agreements.filter(({ validTo }) => !validTo || new Date(validTo).getTime() > now)
	return (
		<section className="stack" aria-label={say('entry.agreements')}>
			<h2>{say('entry.agreements')}</h2>
			{agreements.length === 0 ? (
				<p>{say('entry.agreements.none')}</p>
			) : (
				<Table label={say('entry.agreements')} heads={heads}>
					{agreements.map((agreement) => (
						<Row key={agreement.id}>
							<Cell head={heads[0]}>
								<Link to="/partners/$organization" params={{ organization: agreement.from.id === own ? agreement.to.id : agreement.from.id }}>
									{called(agreement)}
								</Link>
							</Cell>
							<Cell head={heads[1]}>{say(`entry.agreement.${agreement.kind}`)}</Cell>
							<Cell head={heads[2]}>{say(`entry.trust.${agreement.trust}` as EntryWord)}</Cell>
							<Cell head={heads[3]}>{force(agreement)}</Cell>
						</Row>
					))}
				</Table>
			)}
			{onChanged && (
				<>
					<Disclosure label={say('entry.agreement.add')}>
						<AgreementForm key={agreements.length} own={own} onDone={onChanged} />
					</Disclosure>
					{going.length > 0 && (
						<Disclosure label={say('entry.agreement.change')}>
							<div className="stack">
								{going.map((agreement) => (
									<Disclosure key={JSON.stringify(agreement)} label={called(agreement)}>
										<div className="stack">
											<AgreementForm own={own} agreement={agreement} onDone={onChanged} />
											<EndOfAgreement agreement={agreement.id} onDone={onChanged} />
										</div>
									</Disclosure>
								))}
							</div>
						</Disclosure>
					)}
				</>
			)}
		</section>
	)

	function force({ validFrom, validTo }: Agreement): string {
		const from = dayOnly(validFrom, language)
		if (!validTo) return say('entry.from', { from })
		const until = dayOnly(validTo, language)
		return new Date(validTo).getTime() <= now ? say('entry.ended', { until }) : say('entry.until', { from, until })
	}
}

/** Ties that could carry word of a case, and what shows them. */
export function Ties({ own, ties, onChanged }: Coordinated & { ties: NonNullable<Entry['conflicts']> }) {
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
						{onChanged && !tie.endedAt && <EndOfTie conflict={tie.id} onDone={onChanged} />}
					</li>
				))}
			</ul>
			{onChanged && (
				<Disclosure label={say('entry.tie.add')}>
					<TieForm key={ties.length} organization={own} onDone={onChanged} />
				</Disclosure>
			)}
		</section>
	)
}
