import type { CasePurpose, Gender, HarmWithin, IntakeChannel, LegalBasis, OpenCaseInput, SafetyConcern, SourceReliability, ThresholdAnswer, ThresholdCode } from '../../gql/graphql'
import { fromField } from '../../i18n/moments'

/** A case being taken down. It lives in this tab's memory alone: no disk, no address, no server until it is opened. */
export type Draft = {
	violationType: string
	county: string
	earliest: string
	latest: string
	harmWithin: HarmWithin | undefined
	needs: string[]
	thresholds: Record<ThresholdCode, { answer: ThresholdAnswer | undefined; reason: string }>
	languages: string[]
	age: string
	workerGender: Gender | undefined
	accessible: boolean
	safetyConcerns: SafetyConcern[]
	perpetrators: string[]
	maxTravelKm: string
	channel: IntakeChannel | undefined
	reliability: SourceReliability | undefined
	basis: LegalBasis | undefined
	purposes: CasePurpose[]
}

export function emptyDraft(): Draft {
	const open = { answer: undefined, reason: '' }
	return {
		violationType: '',
		county: '',
		earliest: '',
		latest: '',
		harmWithin: undefined,
		needs: [],
		thresholds: { SEVERITY: open, IMMEDIACY: open, FEASIBILITY: open },
		languages: [],
		age: '',
		workerGender: undefined,
		accessible: false,
		safetyConcerns: [],
		perpetrators: [],
		maxTravelKm: '',
		channel: undefined,
		reliability: undefined,
		basis: undefined,
		purposes: ['ASSISTANCE'],
	}
}

let kept = emptyDraft()

/** The draft outlives the page that shows it, so that a lock or a look at the board loses nothing. */
export function keptDraft(): Draft {
	return kept
}

export function keepDraft(draft: Draft): void {
	kept = draft
}

export const thresholdOrder: readonly ThresholdCode[] = ['SEVERITY', 'IMMEDIACY', 'FEASIBILITY']

/** Fields that still stop the case from being opened, in the order of the page. */
export type Gap = 'violationType' | 'county' | 'occurredEarliest' | 'occurredLatest' | 'harmWithin' | 'needs' | 'basis' | 'purposes' | `thresholds.${number}.answer` | `thresholds.${number}.reason`

const shortestReason = 3
const mostNeeds = 8

export function gapsOf(draft: Draft, now: number): Gap[] {
	const gaps: Gap[] = []
	const earliest = fromField(draft.earliest)
	const latest = fromField(draft.latest)
	if (!draft.violationType) gaps.push('violationType')
	if (!draft.county) gaps.push('county')
	if (!earliest || Date.parse(earliest) > now) gaps.push('occurredEarliest')
	if (draft.latest && earliest && (!latest || latest < earliest || Date.parse(latest) > now)) gaps.push('occurredLatest')
	if (!draft.harmWithin) gaps.push('harmWithin')
	if (draft.needs.length === 0 || draft.needs.length > mostNeeds) gaps.push('needs')
	thresholdOrder.forEach((code, index) => {
		const { answer, reason } = draft.thresholds[code]
		if (!answer) gaps.push(`thresholds.${index}.answer`)
		if (reason.trim().length < shortestReason) gaps.push(`thresholds.${index}.reason`)
	})
	if (!draft.basis) gaps.push('basis')
	if (draft.purposes.length === 0) gaps.push('purposes')
	return gaps
}

/** What is sent, once nothing is missing. */
export function inputOf(draft: Draft): Omit<OpenCaseInput, 'idempotencyKey'> | undefined {
	const occurredEarliest = fromField(draft.earliest)
	if (!occurredEarliest || !draft.harmWithin || !draft.basis) return undefined
	return {
		violationType: draft.violationType,
		county: Number(draft.county),
		occurredEarliest,
		...(draft.latest && { occurredLatest: fromField(draft.latest) ?? null }),
		harmWithin: draft.harmWithin,
		needs: draft.needs,
		languages: draft.languages,
		age: numberOf(draft.age),
		workerGender: draft.workerGender ?? null,
		accessible: draft.accessible,
		safetyConcerns: draft.safetyConcerns,
		perpetrators: draft.perpetrators,
		maxTravelKm: numberOf(draft.maxTravelKm),
		basis: draft.basis,
		purposes: draft.purposes,
		...(draft.channel && { channel: draft.channel }),
		...(draft.reliability && { reliability: draft.reliability }),
		thresholds: thresholdOrder.map((code) => ({
			code,
			answer: draft.thresholds[code].answer ?? 'UNKNOWN',
			reason: draft.thresholds[code].reason.trim(),
		})),
	}
}

function numberOf(text: string): number | null {
	return text.trim() === '' ? null : Number(text)
}
