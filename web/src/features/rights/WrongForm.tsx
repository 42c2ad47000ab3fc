import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { RectificationReason, RectifyCaseInput } from '../../gql/graphql'
import { codesOf, safetyConcerns } from '../../i18n/codes'
import { fromField } from '../../i18n/moments'
import { useRightsWords, type RightsWord } from '../../i18n/rightsWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { problemsOf } from '../../portal/userErrors'
import { FormEnd } from '../../ui/FormEnd'
import { announce } from '../../ui/announce'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'

export const WrongPanelCase = graphql(`
	fragment WrongPanel on CaseFile {
		id
		languages {
			code
		}
		safetyConcerns
		needs {
			id
			serviceType {
				code
			}
		}
		rectifications {
			at
			reason
			fields
			toldBefore {
				recipient {
					id
					name
				}
			}
		}
	}
`)

const RectifyWords = graphql(`
	query RectifyWords {
		counties {
			code
			name
		}
		violationTypes {
			code
			name {
				en
				sw
			}
		}
		languages {
			code
			name {
				en
				sw
			}
		}
		serviceTypes {
			code
			name {
				en
				sw
			}
		}
	}
`)

const RectifyCase = graphql(`
	mutation RectifyCase($input: RectifyCaseInput!) {
		rectifyCase(input: $input) {
			caseFile {
				id
				...WrongPanel
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const reasons: Record<RectificationReason, RightsWord> = {
	PERSON_SAID_SO: 'reason.PERSON_SAID_SO',
	TAKEN_DOWN_WRONGLY: 'reason.TAKEN_DOWN_WRONGLY',
	LEARNED_SINCE: 'reason.LEARNED_SINCE',
}

const nothing = { violationType: '', county: '', from: '', until: '', age: '' }

/** Only what was wrong is filled in. */
export function WrongForm({ caseFile, onDone }: { caseFile: FragmentType<typeof WrongPanelCase>; onDone: () => void }) {
	const { t, language } = useWords()
	const { say } = useRightsWords()
	const shown = readFragment(WrongPanelCase, caseFile)
	const words = useLiveQuery({ query: RectifyWords, requestPolicy: 'cache-first' }).data
	const [typed, setTyped] = useState(nothing)
	const [languages, setLanguages] = useState(() => shown.languages.map(({ code }) => code))
	const [dangers, setDangers] = useState(() => [...shown.safetyConcerns])
	const [needs, setNeeds] = useState(() => shown.needs.map(({ serviceType }) => serviceType.code))
	const [reason, setReason] = useState<RectificationReason>()
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RectifyCase)
	const text = (name: keyof typeof typed) => ({
		name,
		value: typed[name],
		onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
	})
	const save = async () => {
		setProblems(reason ? [] : [{ field: 'rectifyReason', message: say('wrong.reason') }])
		if (!reason) return
		const input: Omit<RectifyCaseInput, 'idempotencyKey'> = {
			caseFile: shown.id,
			reason,
			...(typed.violationType && { violationType: typed.violationType }),
			...(typed.county && { county: Number(typed.county) }),
			...(typed.from && { occurredEarliest: fromField(typed.from) ?? null }),
			...(typed.until && { occurredLatest: fromField(typed.until) ?? null }),
			...(typed.age && { age: Number(typed.age) }),
			languages,
			safetyConcerns: dangers,
			needs,
		}
		const payload = (await act(input))?.rectifyCase
		if (payload?.caseFile) {
			announce(say('wrong.saved'))
			onDone()
		} else if (payload) setProblems(problemsOf(payload.userErrors, t))
	}
	const named = (things: readonly { code: string; name: { en: string; sw: string } }[] | null | undefined) =>
		(things ?? []).map(({ code, name }) => ({ value: code, label: localized(name, language) }))
	return (
		<form
			className="stack"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void save()
			}}
		>
			<ErrorSummary title={say('rights.problems')} problems={problems} />
			<p className="quiet">{say('wrong.why')}</p>
			<SelectField label={say('wrong.what')} empty={say('wrong.same')} {...text('violationType')}>
				{named(words?.violationTypes).map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</SelectField>
			<SelectField label={say('wrong.county')} empty={say('wrong.same')} {...text('county')}>
				{words?.counties?.map((county) => (
					<option key={county.code} value={county.code}>
						{county.name}
					</option>
				))}
			</SelectField>
			<TextField type="datetime-local" label={say('wrong.from')} hint={say('asked.zone')} {...text('from')} />
			<TextField type="datetime-local" label={say('wrong.until')} hint={say('asked.zone')} {...text('until')} />
			<TextField inputMode="numeric" label={say('wrong.age')} {...text('age')} />
			<SomeOf name="rectifyNeeds" label={say('wrong.needs')} values={needs} onChange={setNeeds} options={named(words?.serviceTypes)} flow />
			<SomeOf name="rectifyLanguages" label={say('wrong.languages')} values={languages} onChange={setLanguages} options={named(words?.languages)} flow />
			<SomeOf
				name="rectifySafety"
				label={say('wrong.safety')}
				values={dangers}
				onChange={setDangers}
				options={codesOf(safetyConcerns).map((value) => ({ value, label: t(safetyConcerns[value]) }))}
			/>
			<OneOf
				name="rectifyReason"
				label={say('wrong.reason')}
				error={problems.find(({ field }) => field === 'rectifyReason')?.message}
				value={reason}
				onChoose={setReason}
				options={codesOf(reasons).map((value) => ({ value, label: say(reasons[value]) }))}
			/>
			<FormEnd state={state} save={say('wrong.save')} onCancel={onDone} />
		</form>
	)
}
