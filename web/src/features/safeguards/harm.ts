import { readFragment, type FragmentType } from '../../gql'
import { UserErrorParts } from '../../portal/userErrors'

/** Whether an act was refused because a question before it is not answered with a yes: then it is asked. */
export function seesHarm(errors: readonly FragmentType<typeof UserErrorParts>[]): boolean {
	return errors.some((error) => readFragment(UserErrorParts, error).code === 'DO_NO_HARM')
}
