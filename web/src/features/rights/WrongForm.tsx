import { graphql, readFragment, type FragmentType } from '../../gql'
import type { IntakeChannel, RectificationReason, RectifyCaseInput, SourceReliability } from '../../gql/graphql'
import { codesOf, safetyConcerns } from '../../i18n/codes'
import { fromField } from '../../i18n/moments'
import { useRightsWords, type RightsWord } from '../../i18n/rightsWords'
import { channels, reliabilities, useSourceWords } from '../../i18n/sourceWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { problemsOf } from '../../portal/userErrors'
import { FormEnd } from '../../ui/FormEnd'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { OneOf, SomeOf } from '../../ui/Options'
import { useFields } from '../../ui/useFields'

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

const nothing = { violationType: '', county: '', from: '', until: '', age: '', channel: '', reliability: '' }

/** Only what was wrong is filled in. */
export function WrongForm({ caseFile, onDone }: { caseFile: FragmentType<typeof WrongPanelCase>; onDone: () => void }) {
	const { t, language } = useWords()
	const { say } = useRightsWords()
	const { say: source } = useSourceWords()
	const shown = readFragment(WrongPanelCase, caseFile)
	const words = useLiveQuery({ query: RectifyWords, requestPolicy: 'cache-first' }).data
	const { values, problems, setProblems, typed, chosen, ticked } = useFields(() => ({
		...nothing,
		rectifyLanguages: shown.languages.map(({ code }) => code),
		rectifySafety: [...shown.safetyConcerns],
		rectifyNeeds: shown.needs.map(({ serviceType }) => serviceType.code),
		rectifyReason: undefined as RectificationReason | undefined,
	}))
	const { act, state } = useAct(RectifyCase)
	const save = async () => {
		const { violationType, county, from, until, age, rectifyReason: reason } = values
		setProblems(reason ? [] : [{ field: 'rectifyReason', message: say('wrong.reason') }])
		if (!reason) return
		const input: Omit<RectifyCaseInput, 'idempotencyKey'> = {
			caseFile: shown.id,
			reason,
			...(violationType && { violationType }),
			...(county && { county: Number(county) }),
			...(from && { occurredEarliest: fromField(from) ?? null }),
			...(until && { occurredLatest: fromField(until) ?? null }),
			...(age && { age: Number(age) }),
			...(values.channel && { channel: values.channel as IntakeChannel }),
			...(values.reliability && { reliability: values.reliability as SourceReliability }),
			languages: values.rectifyLanguages,
			safetyConcerns: values.rectifySafety,
			needs: values.rectifyNeeds,
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
		<Form title={say('rights.problems')} problems={problems} onSend={() => void save()}>
			<p className="quiet">{say('wrong.why')}</p>
			<SelectField label={say('wrong.what')} empty={say('wrong.same')} {...typed('violationType')}>
				{named(words?.violationTypes).map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</SelectField>
			<SelectField label={say('wrong.county')} empty={say('wrong.same')} {...typed('county')}>
				{words?.counties?.map((county) => (
					<option key={county.code} value={county.code}>
						{county.name}
					</option>
				))}
			</SelectField>
			<TextField type="datetime-local" label={say('wrong.from')} hint={say('asked.zone')} {...typed('from')} />
			<TextField type="datetime-local" label={say('wrong.until')} hint={say('asked.zone')} {...typed('until')} />
			<TextField inputMode="numeric" label={say('wrong.age')} {...typed('age')} />
			<SelectField label={source('source.channel')} empty={say('wrong.same')} {...typed('channel')}>
				{codesOf(channels).map((code) => (
					<option key={code} value={code}>
						{source(channels[code])}
					</option>
				))}
			</SelectField>
			<SelectField label={source('source.reliability')} empty={say('wrong.same')} {...typed('reliability')}>
				{codesOf(reliabilities).map((code) => (
					<option key={code} value={code}>
						{source(reliabilities[code].label)}
					</option>
				))}
			</SelectField>
			<SomeOf {...ticked('rectifyNeeds')} label={say('wrong.needs')} options={named(words?.serviceTypes)} flow />
			<SomeOf {...ticked('rectifyLanguages')} label={say('wrong.languages')} options={named(words?.languages)} flow />
			<SomeOf
				{...ticked('rectifySafety')}
				label={say('wrong.safety')}
				options={codesOf(safetyConcerns).map((value) => ({ value, label: t(safetyConcerns[value]) }))}
			/>
			<OneOf {...chosen('rectifyReason')} label={say('wrong.reason')} options={codesOf(reasons).map((value) => ({ value, label: say(reasons[value]) }))} />
			<FormEnd state={state} save={say('wrong.save')} onCancel={onDone} />
		</Form>
	)
}
