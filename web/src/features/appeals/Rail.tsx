import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAppealWords } from '../../i18n/appealWords'
import { useBodyWords } from '../../i18n/bodyWords'
import { useWords } from '../../i18n/words'
import { Tag } from '../../ui/Tag'
import { appealProblems } from './appealProblems'
import type { Appeal } from './appealParts'
import { isPlaced, mostWords, paragraphsOf, wordsOf, type Writing } from './drafting'
import { requiredOf, type Required } from './required'

/** What is required before the letter may leave: what is there, and where to fill in what is not. */
export function Rail({ caseFile, writing, appeal, changed }: { caseFile: string; writing: Writing; appeal: Appeal | undefined; changed: boolean }) {
	const { say } = useAppealWords()
	const { say: ofBody } = useBodyWords()
	const { t } = useWords()
	const words = wordsOf(writing)
	const bodies = (appeal?.addressees ?? []).filter(({ body }) => writing.addressees.includes(body))
	const lines = [
		{ label: say('rail.addressees'), met: writing.addressees.length > 0, field: 'addressee' },
		{ label: say('rail.subject'), met: Boolean(writing.subject.trim()), field: 'subject' },
		{ label: say('rail.letter'), met: paragraphsOf(writing.letter).length > 0, field: 'letter' },
		{ label: say('rail.words'), met: words <= mostWords, field: 'letter' },
		{ label: say('rail.placed'), met: writing.facts.every((fact) => isPlaced(writing, fact)), field: 'facts' },
		{ label: say('rail.saved'), met: !changed, field: undefined },
		...bodies.map(({ name, active }) => ({ label: say('rail.active', { name }), met: active, field: 'addressee' })),
		...bodies.map(({ name, consented }) => ({ label: say('rail.consent', { name }), met: consented, field: undefined })),
	]
	const required = requiredOf(bodies)
	const refusing = bodies.filter(({ answer }) => answer?.standing === 'CANNOT')
	const hasText = paragraphsOf(writing.letter).length > 0
	const isMet = ({ status }: Required) => status === 'COMPLETE' || (status === 'IN_LETTER' && hasText)
	const missing = appeal && !changed ? appealProblems(appeal.missing, t, say) : []
	return (
		<aside className="sheet stack" aria-labelledby="rail">
			<h2 id="rail">{say('rail', { done: lines.filter(({ met }) => met).length + required.filter(isMet).length, all: lines.length + required.length })}</h2>
			<p className="quiet">{say('head', { number: appeal?.current.number ?? 0, words })}</p>
			<ul className="stack stack-tight">
				{lines.map(({ label, met, field }) => (
					<li key={label}>
						<Tag tone={met ? 'ok' : 'soon'}>{say(met ? 'rail.met' : 'rail.open')}</Tag> {!met && field ? <a href={`#${field}`}>{label}</a> : label}
					</li>
				))}
			</ul>
			{refusing.length > 0 && (
				<p>
					{say('rail.cannot', { names: refusing.map(({ name }) => name).join(', ') })} <PressLink caseFile={caseFile}>{say('rail.why')}</PressLink>
				</p>
			)}
			{required.length > 0 && (
				<>
					<h3>{say('rail.told')}</h3>
					<ul className="stack stack-tight">
						{required.map((one) => (
							<li key={one.fact}>
								<Tag tone={isMet(one) ? 'ok' : one.status === 'CONFLICTING' ? 'over' : 'soon'}>{say(one.status === 'CONFLICTING' ? 'rail.conflicting' : isMet(one) ? 'rail.met' : 'rail.open')}</Tag> {ofBody(`fact.${one.fact}`)}
								{!isMet(one) && one.status !== 'IN_LETTER' && (
									<>
										{' · '}
										{one.place === 'APPEAL_FACTS' ? (
											<PressLink caseFile={caseFile}>{say('rail.state')}</PressLink>
										) : (
											<Link to="/cases/$caseFile" params={{ caseFile }}>
												{say('rail.case')}
											</Link>
										)}
									</>
								)}
								{one.bodies.length < bodies.length && <span className="quiet small"> {say('rail.for', { names: one.bodies.join(', ') })}</span>}
							</li>
						))}
					</ul>
				</>
			)}
			{bodies.some(({ consented }) => !consented) && <p className="quiet small">{say('rail.ask')}</p>}
			{missing.length > 0 && (
				<>
					<h3>{say('missing')}</h3>
					<ul className="stack stack-tight">
						{missing.map(({ message }) => (
							<li key={message}>{message}</li>
						))}
					</ul>
				</>
			)}
		</aside>
	)
}

function PressLink({ caseFile, children }: { caseFile: string; children: ReactNode }) {
	return (
		<Link to="/cases/$caseFile/press" params={{ caseFile }}>
			{children}
		</Link>
	)
}
