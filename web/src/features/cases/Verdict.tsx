import { thresholdAnswers, thresholdCodes, urgencies } from '../../i18n/codes'
import { dayAndTime, fromField } from '../../i18n/moments'
import { useIntakeWords } from '../../i18n/intakeWords'
import { useUrgencyChange } from '../../i18n/screeningWords'
import { useNow } from '../../ui/useNow'
import { thresholdOrder, type Draft } from './draft'
import type { Vocabulary } from './IntakePage'
import { urgencyChangeOf, urgencyOf } from './urgency'

const lookWithin = 240
const courtWithin = 1440

/** Explains, while it is typed, what the answers so far will set in motion. The portal's own clocks count, not these. */
export function Verdict({ draft, vocabulary }: { draft: Draft; vocabulary: Vocabulary }) {
	const { t, language } = useIntakeWords()
	const now = useNow()
	const changes = useUrgencyChange()
	const answers = { SEVERITY: draft.thresholds.SEVERITY.answer, IMMEDIACY: draft.thresholds.IMMEDIACY.answer, FEASIBILITY: draft.thresholds.FEASIBILITY.answer }
	const urgency = draft.harmWithin && urgencyOf(draft.harmWithin, answers)
	const at = (minutes: number, from = now) => dayAndTime(from + minutes * 60_000, language, now)
	const earliest = fromField(draft.earliest)
	const county = vocabulary.counties?.find(({ code }) => String(code) === draft.county)
	return (
		<aside className={`verdict verdict-${(urgency ?? 'open').toLowerCase()}`} aria-label={t('verdict')} aria-live="polite">
			<p className="quiet small">{t('verdict')}</p>
			<p className="verdict-name">{urgency ? t(urgencies[urgency].name) : t('verdict.open')}</p>
			<ul className="stack stack-tight">
				{urgency && <li>{t('verdict.answer', { time: t(urgencies[urgency].answer) })}</li>}
				{draft.violationType === 'arbitrary-arrest' && earliest && (
					<li>
						<strong>{t('verdict.court', { time: at(courtWithin, Date.parse(earliest)) })}</strong>
					</li>
				)}
				<li className="verdict-more">{t('verdict.decision', { time: at(lookWithin) })}</li>
				{thresholdOrder.map((code) => {
					const { answer } = draft.thresholds[code]
					return (
						<li key={code} className="verdict-more">
							{t(thresholdCodes[code].short)}: {answer ? t(thresholdAnswers[answer]) : '…'}
						</li>
					)
				})}
				{draft.harmWithin && <li className="verdict-more">{changes(urgencyChangeOf(draft.harmWithin, answers))}</li>}
				{county && draft.needs.length > 0 && (
					<li className="verdict-more">{t('verdict.needs', { count: draft.needs.length, county: county.name })}</li>
				)}
			</ul>
		</aside>
	)
}
