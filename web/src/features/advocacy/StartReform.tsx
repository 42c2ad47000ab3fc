import { graphql } from '../../gql'
import type { ReformKind } from '../../gql/graphql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf, SomeOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
import { OrganizationPicker } from '../directory/OrganizationPicker'
import { useAdvocacyProblems } from './advocacyProblems'
import { emptyStep, ReformStepFields, stepOf } from './ReformStepFields'
import { reformKinds } from './stages'

const Start = graphql(`
	mutation StartReform($input: StartReformInput!) {
		startReform(input: $input) {
			reform {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { themes: readonly { code: string; name: { en: string; sw: string } }[]; onDone: () => void }

/** Follows another reform: what it is, who leads the work on it, and where it stands. */
export function StartReform({ themes, onDone }: Props) {
	const { say, language } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state } = useAct(Start)
	const fields = useFields({ kind: 'LAW' as ReformKind, title: '', lead: '', themes: [] as string[], recommendations: '' })
	const step = useFields(emptyStep('PROPOSED'))
	const send = async () => {
		const recommendations = fields.values.recommendations.split('\n').map((line) => line.trim()).filter(Boolean)
		const payload = (await act({ ...fields.values, recommendations, step: stepOf(step.values) }))?.startReform
		if (!payload) return
		const found = problems(payload.userErrors)
		fields.setProblems(found)
		step.setProblems(found)
		if (!payload.reform) return
		announce(say('reform.saved'))
		onDone()
	}
	const lead = fields.chosen('lead')
	const named = (name: 'title' | 'recommendations') => ({ ...fields.typed(name), name: `new-reform-${name}` })
	return (
		<Form title={say('problem.title')} problems={fields.problems} prefix="new-reform" onSend={() => void send()}>
			<OneOf label={say('reform.kind')} {...fields.chosen('kind')} name="new-reform-kind" options={reformKinds.map((value) => ({ value, label: say(`reform.kind.${value}`) }))} />
			<TextField label={say('reform.title')} maxLength={200} {...named('title')} />
			<OrganizationPicker label={say('reform.lead')} without="" name="new-reform-lead" error={lead.error} chosen={lead.value} onChoose={lead.onChoose} />
			<SomeOf label={say('reform.themes')} flow {...fields.ticked('themes')} name="new-reform-themes" options={themes.map(({ code, name }) => ({ value: code, label: name[language] }))} />
			<TextArea label={say('reform.recommendations')} hint={say('reform.recommendations.hint')} {...named('recommendations')} />
			<ReformStepFields kind={fields.values.kind} prefix="new-reform" fields={step} />
			<FormEnd state={state} save={say('reform.save')} />
		</Form>
	)
}
