import { graphql } from '../../gql'
import type { ReformKind, ReformStage } from '../../gql/graphql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'
import { emptyStep, ReformStepFields, stepOf } from './ReformStepFields'

const RecordStage = graphql(`
	mutation RecordReformStage($input: RecordReformStageInput!) {
		recordReformStage(input: $input) {
			reform {
				id
				...ReformCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { reform: { id: string; kind: ReformKind; title: string; revision: number; stage: ReformStage } }

/** Says where a reform stands now and what comes next. What was said before stays. */
export function MoveReform({ reform: { id, kind, title, revision, stage } }: Props) {
	const { say } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state } = useAct(RecordStage)
	const fields = useFields(emptyStep(stage))
	const prefix = `reform-${id}`
	const send = async () => {
		const payload = (await act({ reform: id, revision, step: stepOf(fields.values) }))?.recordReformStage
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (payload.reform) announce(say('reform.saved'))
	}
	return (
		<section aria-label={say('reform.move.of', { title })}>
			<Form title={say('problem.title')} problems={fields.problems} prefix={prefix} onSend={() => void send()}>
				<ReformStepFields kind={kind} prefix={prefix} fields={fields} />
				<FormEnd state={state} save={say('reform.move.save')} />
			</Form>
		</section>
	)
}
