import { useAppealWords } from '../../i18n/appealWords'
import { useWords } from '../../i18n/words'
import { Tag } from '../../ui/Tag'
import { appealProblems } from './appealProblems'
import type { Appeal } from './appealParts'
import { isPlaced, mostWords, paragraphsOf, wordsOf, type Writing } from './drafting'

/** What is required before the letter may leave: what is there, and where to fill in what is not. */
export function Rail({ writing, appeal, changed }: { writing: Writing; appeal: Appeal | undefined; changed: boolean }) {
	const { say } = useAppealWords()
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
	const missing = appeal && !changed ? appealProblems(appeal.missing, t, say) : []
	return (
		<aside className="sheet stack" aria-labelledby="rail">
			<h2 id="rail">{say('rail', { done: lines.filter(({ met }) => met).length, all: lines.length })}</h2>
			<p className="quiet">{say('head', { number: appeal?.current.number ?? 0, words })}</p>
			<ul className="stack stack-tight">
				{lines.map(({ label, met, field }) => (
					<li key={label}>
						<Tag tone={met ? 'ok' : 'soon'}>{say(met ? 'rail.met' : 'rail.open')}</Tag> {!met && field ? <a href={`#${field}`}>{label}</a> : label}
					</li>
				))}
			</ul>
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
