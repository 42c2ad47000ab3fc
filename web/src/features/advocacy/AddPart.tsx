import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'

const Add = graphql(`
	mutation AddSubmissionPart($input: AddSubmissionPartInput!) {
		addSubmissionPart(input: $input) {
			submission {
				id
				...SubmissionCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { submission: string; left: number; themes: readonly { code: string; name: { en: string; sw: string } }[]; onDone: () => void }

/** Gives a theme, and words of it, to an organization. */
export function AddPart({ submission, left, themes, onDone }: Props) {
	const { say, language } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const viewer = useViewer()
	const { act, state } = useAct(Add)
	const prefix = `part-${submission}`
	const fields = useFields({ theme: '', organization: viewer.organization?.id ?? '', budget: String(Math.min(500, left)) })
	const send = async () => {
		const { theme, organization, budget } = fields.values
		const payload = (await act({ submission, theme, organization: organization.trim(), budget: Number.parseInt(budget, 10) || 0 }))?.addSubmissionPart
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (!payload.submission) return
		announce(say('submission.saved'))
		onDone()
	}
	const named = (name: 'theme' | 'organization' | 'budget') => ({ ...fields.typed(name), name: `${prefix}-${name}` })
	return (
		<Form title={say('problem.title')} problems={fields.problems} prefix={prefix} onSend={() => void send()}>
			<SelectField label={say('filter.theme')} empty={say('choose')} {...named('theme')}>
				{themes.map(({ code, name }) => (
					<option key={code} value={code}>
						{name[language]}
					</option>
				))}
			</SelectField>
			<TextField label={say('part.organization')} hint={say('part.organization.hint')} {...named('organization')} />
			<TextField label={say('part.budget')} hint={say('part.budget.hint', { left })} inputMode="numeric" {...named('budget')} />
			<FormEnd state={state} save={say('part.add.save')} />
		</Form>
	)
}
