import { graphql, readFragment, type FragmentType } from '../../gql'
import type { DomesticRemedies, NationalReport, PersonGroup } from '../../gql/graphql'
import { useBodyWords } from '../../i18n/bodyWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf, SomeOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'

export const AppealFactsParts = graphql(`
	fragment AppealFactsParts on CaseAppealFacts {
		id
		remedies
		nationalReport
		unsafeReason
		elsewhere
		groups
		memberships
		sponsors
		statedAt
	}
`)

const RecordAppealFacts = graphql(`
	mutation RecordAppealFacts($input: RecordAppealFactsInput!) {
		recordAppealFacts(input: $input) {
			caseFile {
				id
				appealFacts {
					id
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Says "none of these": without it an empty list would not differ from nothing stated. */
const NONE = 'NONE'
const open = 'OPEN'
const remedies: readonly (DomesticRemedies | typeof open)[] = ['OPEN', 'EXHAUSTED', 'NOT_EFFECTIVE', 'NOT_EXHAUSTED']
const reports: readonly (NationalReport | typeof open)[] = ['OPEN', 'MADE', 'NOT_SAFE', 'NOT_MADE']
const groups: readonly PersonGroup[] = [
	'DEFENDER', 'WOMAN', 'CHILD', 'JOURNALIST', 'LAWYER', 'LAND_DEFENDER', 'INDIGENOUS', 'MINORITY', 'LGBTI', 'DISABILITY', 'ALBINISM', 'LEPROSY', 'HIV', 'OLDER_PERSON', 'REFUGEE_OR_MIGRANT', 'DISPLACED',
]

const shownOf = (stated: readonly string[] | null | undefined) => (stated ? (stated.length > 0 ? [...stated] : [NONE]) : [])
const statedOf = (shown: readonly string[]) => (shown.length === 0 ? null : shown.filter((one) => one !== NONE))

/** The last tick counts: "none" takes the others away, and any other takes "none" away. */
export function settled(before: readonly string[], after: readonly string[]): string[] {
	return after.includes(NONE) && !before.includes(NONE) ? [NONE] : after.filter((one) => one !== NONE || after.length === 1)
}

export type Choice = { id: string; name: string }

type Props = {
	caseFile: string
	facts: FragmentType<typeof AppealFactsParts> | null | undefined
	/** Bodies that may deal with the same matter. */
	procedures: readonly Choice[]
	/** Bodies whose door members open. */
	houses: readonly Choice[]
	onDone: () => void
}

/** What bodies ask about a case and the case does not say. All of it is stated anew; what is left open stays not stated. */
export function FactsForm({ caseFile, facts, procedures, houses, onDone }: Props) {
	const { say } = useBodyWords()
	const { t } = useWords()
	const stated = readFragment(AppealFactsParts, facts)
	const { act, state } = useAct(RecordAppealFacts)
	const fields = useFields({
		remedies: (stated?.remedies ?? open) as DomesticRemedies | typeof open,
		nationalReport: (stated?.nationalReport ?? open) as NationalReport | typeof open,
		unsafeReason: stated?.unsafeReason ?? '',
		elsewhere: shownOf(stated?.elsewhere),
		groups: shownOf(stated?.groups),
		memberships: [...(stated?.memberships ?? [])],
		sponsors: [...(stated?.sponsors ?? [])],
	})
	const { values, ticked } = fields
	const some = (name: 'elsewhere' | 'groups') => {
		const { onChange, ...rest } = ticked(name)
		return { ...rest, onChange: (after: string[]) => onChange(settled(values[name], after)) }
	}
	const send = async () => {
		const payload = (
			await act({
				caseFile,
				after: stated?.id ?? null,
				remedies: values.remedies === open ? null : values.remedies,
				nationalReport: values.nationalReport === open ? null : values.nationalReport,
				unsafeReason: values.nationalReport === 'NOT_SAFE' ? values.unsafeReason.trim() : '',
				elsewhere: statedOf(values.elsewhere),
				groups: statedOf(values.groups) as PersonGroup[] | null,
				memberships: values.memberships,
				sponsors: values.sponsors,
			})
		)?.recordAppealFacts
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.caseFile) return
		announce(say('facts.saved'))
		onDone()
	}
	const houseOptions = houses.map(({ id, name }) => ({ value: id, label: name }))
	return (
		<Form title={say('facts.problem')} problems={fields.problems} onSend={() => void send()}>
			<SomeOf
				label={say('facts.groups')}
				hint={say('facts.groups.hint')}
				flow
				{...some('groups')}
				options={[...groups.map((group) => ({ value: group as string, label: say(`group.of.${group}`) })), { value: NONE, label: say('facts.none.GROUPS') }]}
			/>
			<OneOf
				label={say('facts.report')}
				{...fields.chosen('nationalReport')}
				options={reports.map((value) => ({ value, label: value === open ? say('facts.notStated') : say(`report.${value}`) }))}
			/>
			{values.nationalReport === 'NOT_SAFE' && (
				<TextArea label={say('facts.unsafe')} hint={say('facts.unsafe.hint')} maxLength={500} {...fields.typed('unsafeReason')} />
			)}
			<OneOf
				label={say('facts.remedies')}
				{...fields.chosen('remedies')}
				options={remedies.map((value) => ({ value, label: value === open ? say('facts.notStated') : say(`remedies.${value}`) }))}
			/>
			<SomeOf
				label={say('facts.elsewhere')}
				{...some('elsewhere')}
				options={[...procedures.map(({ id, name }) => ({ value: id, label: name })), { value: NONE, label: say('facts.none.ELSEWHERE') }]}
			/>
			<SomeOf label={say('facts.memberships')} {...ticked('memberships')} options={houseOptions} />
			<SomeOf label={say('facts.sponsors')} {...ticked('sponsors')} options={houseOptions} />
			<FormEnd state={state} save={say('facts.save')} />
		</Form>
	)
}
