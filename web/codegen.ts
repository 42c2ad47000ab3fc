import type { CodegenConfig } from '@graphql-codegen/cli'

/** Reads nothing but the printed schema; every operation lives beside the component that asks it. */
const config: CodegenConfig = {
	schema: 'schema.graphql',
	documents: ['src/**/*.tsx', 'src/**/*.ts', '!src/gql/**'],
	errorsOnly: true,
	generates: {
		'src/gql/': {
			preset: 'client',
			presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
			config: {
				scalars: { DateTime: 'string', ID: 'string' },
				enumsAsTypes: true,
				useTypeImports: true,
				strictScalars: true,
				avoidOptionals: false,
			},
		},
	},
}

export default config
