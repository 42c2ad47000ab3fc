import type { ReactNode } from 'react'
import '../../ui/Facts.css'
import {
	dataItems,
	genders,
	harms,
	referralStates,
	safetyConcerns,
	thresholdAnswers,
	thresholdCodes,
	urgencies,
} from '../../i18n/codes'
import { isClockWord, useClockWords } from '../../i18n/clockWords'
import { assentReasons, channels, consentForms, glassReasons, incapacities, relations, ties, useConsentWords, weekdays, type ConsentWord } from '../../i18n/consentWords'
import { isLawWord, useLawWords } from '../../i18n/lawWords'
import { fullMoment } from '../../i18n/moments'
import { isRightsWord, useRightsWords } from '../../i18n/rightsWords'
import type { Word } from '../../i18n/words'

/** The words of everybody, by the field that a code stands in. */
const worded: Record<string, Record<string, Word | { label: Word } | { short: Word } | { name: Word }>> = {
	harmWithin: harms,
	workerGender: genders,
	safetyConcerns,
	threshold: thresholdCodes,
	answer: thresholdAnswers,
	items: dataItems,
	urgency: urgencies,
	status: referralStates,
}
/** The words of consent, by the field that a code stands in. */
const agreed: Record<string, Record<string, ConsentWord>> = {
	form: consentForms,
	reason: glassReasons,
	channel: channels,
	channels,
	relation: relations,
	tie: ties,
	assentReason: assentReasons,
	incapacity: incapacities,
	day: weekdays,
	days: weekdays,
}
/** The words of the law, by the field that a code stands in. */
const legal: Record<string, string> = { basis: 'basis', purposes: 'casePurpose' }
/** The words of this screen, by the field that a code stands in. */
const own: Record<string, readonly string[]> = { kind: ['kind'], refusal: ['refusal'], reason: ['change', 'reason'], fields: ['field'], rule: ['kept.rule'] }
const moment = /^\d{4}-\d\d-\d\dT/

/** The file that the person is given, as a page to read: every field, nothing left out. */
export function HeldRecord({ held, name = '' }: { held: Record<string, unknown>; name?: string }) {
	const { say } = useRightsWords()
	return (
		<dl className="facts">
			{Object.entries(held)
				.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
				.map(([field, value]) => {
					const word = `part.${field}`
					return (
						<div key={`${name}${field}`}>
							<dt>{isRightsWord(word) ? say(word) : field}</dt>
							<dd>
								<Held field={field} value={value} />
							</dd>
						</div>
					)
				})}
		</dl>
	)
}

function Held({ field, value }: { field: string; value: unknown }): ReactNode {
	const { t, say: consent } = useConsentWords()
	const { say: law } = useLawWords()
	const { say: clock } = useClockWords()
	const { say, language } = useRightsWords()
	if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
	if (Array.isArray(value)) {
		return (
			<ul>
				{value.map((one: unknown, index) => (
					<li key={index}>
						<Held field={field} value={one} />
					</li>
				))}
			</ul>
		)
	}
	if (isNamed(value)) return value[language] ?? value['name'] ?? value['code'] ?? value['id']
	if (typeof value === 'object' && value !== null) return <HeldRecord held={value as Record<string, unknown>} name={field} />
	const text = String(value)
	if (moment.test(text)) return fullMoment(text, language)
	const common = worded[field]?.[text]
	if (common) return t(typeof common === 'string' ? common : 'label' in common ? common.label : 'short' in common ? common.short : common.name)
	const given = agreed[field]?.[text]
	if (given) return consent(given)
	const timed = `clock.${text}`
	if (field === 'clock' && isClockWord(timed)) return clock(timed)
	const lawful = `${legal[field]}.${text}`
	if (isLawWord(lawful)) return law(lawful)
	const word = (own[field] ?? []).map((group) => `${group}.${text}`).find(isRightsWord)
	return word ? say(word) : text
}

/** A code with its words, or an organization. */
function isNamed(value: unknown): value is Record<string, string> {
	if (typeof value !== 'object' || value === null) return false
	const keys = Object.keys(value).toSorted().join()
	return keys === 'code,en,sw' || keys === 'id,name'
}
