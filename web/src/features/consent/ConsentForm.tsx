import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import type { AgeBand, ConsentKind, ContactChannel, Purpose } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { channels, consentKinds, useConsentWords } from '../../i18n/consentWords'
import { fromField, toField } from '../../i18n/moments'
import { localized } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'
import { consentProblems } from './consentProblems'
import { TellForm, type Telling } from './TellForm'
import { isUnderAge, whoAgreed, WhoAgrees, type Agreeing } from './WhoAgrees'

const LanguagesQuery = graphql(`
	query ConsentLanguages {
		languages {
			code
			name {
				en
				sw
			}
		}
	}
`)

const RecordConsent = graphql(`
	mutation RecordConsent($input: RecordConsentInput!) {
		recordConsent(input: $input) {
			caseFile {
				id
				...ConsentPanel
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const purposes = ['REFERRAL', 'APPEAL', 'CAMPAIGN'] as const
const month = 30 * 24 * 3_600_000
// Nothing is ticked that the person has not said; without this one item there is nothing to record.
const least: Telling = { recipient: '', items: ['NEEDS'] }

/** Records what the person said yes to: to whom, which items, until when, and how they said it. */
export function ConsentForm({ caseFile, age, onDone }: { caseFile: string; age: AgeBand | null | undefined; onDone: () => void }) {
	const { t, say, language } = useConsentWords()
	const [{ data }] = useQuery({ query: LanguagesQuery, requestPolicy: 'cache-first' })
	const [kind, setKind] = useState<ConsentKind>('DISCLOSURE')
	const [purpose, setPurpose] = useState<Purpose>('REFERRAL')
	const [telling, setTelling] = useState(least)
	const [agreeing, setAgreeing] = useState<Agreeing>({})
	const [channel, setChannel] = useState<ContactChannel | ''>('')
	const [explained, setExplained] = useState(false)
	const [spoken, setSpoken] = useState('')
	const [until, setUntil] = useState(() => toField(Date.now() + month).slice(0, 10))
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RecordConsent)

	const record = async () => {
		const { form } = agreeing
		const gaps: Problem[] = []
		if (kind === 'TRANSFER' && !explained) gaps.push({ field: 'risksExplained', message: say('gap.risks') })
		if (!form) gaps.push({ field: 'form', message: say('gap.form') })
		if (form === 'GUARDIAN' && !(agreeing.relation && agreeing.tie)) gaps.push({ field: 'guardian', message: say('gap.guardian') })
		if (!spoken) gaps.push({ field: 'language', message: say('gap.language') })
		const end = fromField(`${until}T23:59`)
		if (!end || Date.parse(end) < Date.now()) gaps.push({ field: 'until', message: say('gap.until') })
		setProblems(gaps)
		if (gaps.length > 0 || !form || !end) return
		const payload = (
			await act({
				caseFile,
				kind,
				purpose,
				items: telling.items,
				...(telling.recipient && { recipient: telling.recipient }),
				form,
				...whoAgreed(agreeing, age),
				...(channel && { channel }),
				...(kind === 'TRANSFER' && { risksExplained: explained }),
				language: spoken,
				until: end,
			})
		)?.recordConsent
		if (payload && payload.userErrors.length === 0) {
			announce(say('consent.recorded'))
			onDone()
		} else if (payload) {
			setProblems(consentProblems(payload.userErrors, t, say))
		}
	}

	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<TellForm
			title={say('consent.problems')}
			intro={<p className="quiet">{say('consent.ask')}</p>}
			nobody={say('consent.any')}
			hint={say('consent.items.hint')}
			problems={problems}
			telling={telling}
			onTelling={setTelling}
			state={state}
			submit={say('consent.save')}
			primary
			onSubmit={() => void record()}
			onCancel={onDone}
			before={
				<>
				<OneOf
					name="purpose"
					label={say('consent.purpose')}
					value={purpose}
					onChoose={setPurpose}
					options={purposes.map((code) => ({ value: code, label: say(`purpose.${code}`) }))}
					flow
				/>
				<OneOf
					name="kind"
					label={say('consent.kind')}
					value={kind}
					onChoose={setKind}
					options={codesOf(consentKinds).map((code) => ({
						value: code,
						label: say(consentKinds[code].label),
						follows: say(consentKinds[code].follows),
					}))}
				/>
				</>
			}
		>
			{kind === 'TRANSFER' && (
				<SomeOf
					name="risksExplained"
					label={say('consent.risks')}
					error={errorOf('risksExplained')}
					values={explained ? ['yes'] : []}
					onChange={(values) => setExplained(values.length > 0)}
					options={[{ value: 'yes', label: say('consent.risks.yes'), follows: say('consent.risks.then') }]}
				/>
			)}
			<WhoAgrees age={age} agreeing={agreeing} onAgreeing={setAgreeing} problems={problems} />
			<SelectField
				name="channel"
				label={say('consent.channel')}
				empty={t('intake.choose')}
				value={channel}
				onChange={(event) => setChannel(event.target.value as ContactChannel | '')}
			>
				{codesOf(channels).map((code) => (
					<option key={code} value={code}>
						{say(channels[code])}
					</option>
				))}
			</SelectField>
			<SelectField
				name="language"
				label={say('consent.language')}
				empty={t('intake.choose')}
				value={spoken}
				error={errorOf('language')}
				onChange={(event) => setSpoken(event.target.value)}
			>
				{data?.languages?.map((tongue) => (
					<option key={tongue.code} value={tongue.code}>
						{localized(tongue.name, language)}
					</option>
				))}
			</SelectField>
			<TextField
				name="until"
				type="date"
				label={say('consent.ends')}
				hint={say(isUnderAge(age) ? 'consent.ends.child' : 'consent.ends.hint')}
				value={until}
				error={errorOf('until')}
				onChange={(event) => setUntil(event.target.value)}
			/>
		</TellForm>
	)
}
