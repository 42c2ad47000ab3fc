import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { BasisChange, CasePurpose, LegalBasis } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { casePurposes, legalBases, useLawWords } from '../../i18n/lawWords'
import { fullMoment } from '../../i18n/moments'
import { useRightsWords, type RightsWord } from '../../i18n/rightsWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { FormEnd } from '../../ui/FormEnd'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { SelectField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'

const BasisPanelCase = graphql(`
	fragment BasisPanel on CaseFile {
		id
		processing {
			basis
			law
			purposes
			recordedAt
		}
		earlierProcessing {
			processing {
				basis
			}
			replacedAt
			reason
		}
	}
`)

const RecordLegalBasis = graphql(`
	mutation RecordLegalBasis($input: RecordLegalBasisInput!) {
		recordLegalBasis(input: $input) {
			caseFile {
				id
				...BasisPanel
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const changes: Record<Exclude<BasisChange, 'NOT_RECORDED_BEFORE'>, RightsWord> = {
	PERSON_AGREED: 'change.PERSON_AGREED',
	CONSENT_WITHDRAWN: 'change.CONSENT_WITHDRAWN',
	PERSON_CANNOT_AGREE: 'change.PERSON_CANNOT_AGREE',
	CLAIM_PREPARED: 'change.CLAIM_PREPARED',
	LAW_OR_ORDER: 'change.LAW_OR_ORDER',
	RECORDED_WRONGLY: 'change.RECORDED_WRONGLY',
}

/** Why the law lets the case be recorded, what for, and what held before. */
export function BasisPanel({ caseFile }: { caseFile: FragmentType<typeof BasisPanelCase> }) {
	const { say: law } = useLawWords()
	const { say, language } = useRightsWords()
	const shown = readFragment(BasisPanelCase, caseFile)
	const { processing, earlierProcessing } = shown
	const [changing, setChanging] = useState(false)
	return (
		<section className="sheet stack no-print" aria-labelledby="basis">
			<h2 id="basis">{say('basis')}</h2>
			{processing ? (
				<>
					<p>
						<strong>{law(legalBases[processing.basis])}</strong>
					</p>
					<Facts
						label={say('basis')}
						rows={[
							[say('basis.for'), processing.purposes.map((purpose) => law(casePurposes[purpose])).join(', ')],
							[say('basis.since'), fullMoment(processing.recordedAt, language)],
							[say('basis.law'), processing.law],
						]}
					/>
				</>
			) : (
				<Banner tone="over">{say('basis.none')}</Banner>
			)}
			{changing ? (
				<BasisForm caseFile={shown.id} isFirst={!processing} onDone={() => setChanging(false)} />
			) : (
				<div>
					<Button look={processing ? 'plain' : 'primary'} onClick={() => setChanging(true)}>
						{say(processing ? 'basis.change' : 'basis.say')}
					</Button>
				</div>
			)}
			{earlierProcessing.length > 0 && (
				<Disclosure label={say('basis.earlier')}>
					<ul className="stack stack-tight">
						{earlierProcessing.map((was) => (
							<li key={was.replacedAt}>
								{say('basis.until', {
									basis: law(legalBases[was.processing.basis]),
									time: fullMoment(was.replacedAt, language),
									reason: say(`change.${was.reason}`),
								})}
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</section>
	)
}

function BasisForm({ caseFile, isFirst, onDone }: { caseFile: string; isFirst: boolean; onDone: () => void }) {
	const { t } = useWords()
	const { say: law } = useLawWords()
	const { say } = useRightsWords()
	const [basis, setBasis] = useState<LegalBasis>()
	const [purposes, setPurposes] = useState<CasePurpose[]>(['ASSISTANCE'])
	const [reason, setReason] = useState<BasisChange | ''>(isFirst ? 'NOT_RECORDED_BEFORE' : '')
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RecordLegalBasis)
	const record = async () => {
		const gaps: Problem[] = []
		if (!basis) gaps.push({ field: 'basis', message: law('gap.basis') })
		if (purposes.length === 0) gaps.push({ field: 'purposes', message: law('gap.purposes') })
		if (!reason) gaps.push({ field: 'reason', message: say('basis.why') })
		setProblems(gaps)
		if (!basis || !reason || gaps.length > 0) return
		const payload = (await act({ caseFile, basis, purposes, reason }))?.recordLegalBasis
		if (payload?.caseFile) {
			announce(say('basis.recorded'))
			onDone()
		} else if (payload) setProblems(problemsOf(payload.userErrors, t))
	}
	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<form
			className="stack"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void record()
			}}
		>
			<ErrorSummary title={say('rights.problems')} problems={problems} />
			<OneOf
				name="basis"
				label={law('law.basis')}
				error={errorOf('basis')}
				value={basis}
				onChoose={setBasis}
				options={codesOf(legalBases).map((value) => ({ value, label: law(legalBases[value]) }))}
			/>
			<SomeOf
				name="purposes"
				label={law('law.purposes')}
				error={errorOf('purposes')}
				values={purposes}
				onChange={setPurposes}
				options={codesOf(casePurposes).map((value) => ({ value, label: law(casePurposes[value]) }))}
				flow
			/>
			{!isFirst && (
				<SelectField
					name="reason"
					label={say('basis.why')}
					empty={t('intake.choose')}
					error={errorOf('reason')}
					value={reason}
					onChange={(event) => setReason(event.target.value as BasisChange)}
				>
					{codesOf(changes).map((code) => (
						<option key={code} value={code}>
							{say(changes[code])}
						</option>
					))}
				</SelectField>
			)}
			<FormEnd state={state} save={say('basis.record')} onCancel={onDone} />
		</form>
	)
}
