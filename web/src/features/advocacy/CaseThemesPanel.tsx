import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'

const CaseThemesQuery = graphql(`
	query CaseThemes($id: ID!) {
		caseFile(id: $id) {
			id
			status
			themes {
				code
				name {
					en
					sw
				}
			}
		}
		uprThemes {
			code
			name {
				en
				sw
			}
		}
	}
`)

const SetCaseTheme = graphql(`
	mutation SetCaseTheme($input: SetCaseThemeInput!) {
		setCaseTheme(input: $input) {
			caseFile {
				id
				themes {
					code
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** What of the review a case is about. It is counted from next month on, in bands, and seen nowhere but here. */
export function CaseThemesPanel({ caseFile }: { caseFile: string }) {
	const { say, language } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const answer = useLiveQuery({ query: CaseThemesQuery, variables: { id: caseFile } })
	const { act, state } = useAct(SetCaseTheme)
	const fields = useFields({ theme: '' })
	const set = async (theme: string, tied: boolean) => {
		const payload = (await act({ caseFile, theme, tied }))?.setCaseTheme
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (!payload.caseFile) return
		announce(say('themes.saved'))
		answer.again()
	}
	return (
		<section className="sheet stack" aria-labelledby="case-themes">
			<h2 id="case-themes">{say('themes')}</h2>
			<p className="quiet">{say('themes.lead')}</p>
			<Answer of={answer} rows={1}>
				{({ caseFile: shown, uprThemes }) =>
					shown && (
						<>
							<ul className="stack stack-tight">
								{shown.themes.map(({ code, name }) => (
									<li key={code} className="row">
										{name[language]}
										{shown.status === 'OPEN' && (
											<Button look="quiet" aria-label={`${say('themes.untie')}: ${name[language]}`} onClick={() => void set(code, false)}>
												{say('themes.untie')}
											</Button>
										)}
									</li>
								))}
							</ul>
							{shown.status === 'OPEN' && (
								<Form title={say('problem.title')} problems={fields.problems} onSend={() => void set(fields.values.theme, true)}>
									<SelectField label={say('themes.add')} empty={say('choose')} {...fields.typed('theme')}>
										{uprThemes
											?.filter(({ code }) => !shown.themes.some((tied) => tied.code === code))
											.map(({ code, name }) => (
												<option key={code} value={code}>
													{name[language]}
												</option>
											))}
									</SelectField>
									<FormEnd state={state} save={say('themes.tie')} />
								</Form>
							)}
						</>
					)
				}
			</Answer>
		</section>
	)
}
