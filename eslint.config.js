import * as graphql from '@graphql-eslint/eslint-plugin';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'src/resolvers/generated.ts', 'src/server/assets/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    extends: [...typescript.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', { selector: "MemberExpression[object.object.name='process'][object.property.name='env']", message: 'src/environment.ts is the only reader of process.env.' }],
      eqeqeq: 'error', 'no-console': 'error', 'prefer-const': 'error',
    },
  },
  { files: ['src/analysis/**/*.ts'], rules: { 'no-restricted-globals': ['error', 'Date', 'process', 'performance', 'fetch', 'setTimeout'], 'no-restricted-properties': ['error', { object: 'Math', property: 'random' }] } },
  { files: ['test/**/*.ts', 'bench/**/*.ts', 'src/environment.ts', 'src/cli.ts', 'src/cli/**/*.ts'], rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' } },
  {
    files: ['schema/**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: './schema/**/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql.default ?? graphql },
    rules: {
      '@graphql-eslint/known-type-names': 'error', '@graphql-eslint/unique-type-names': 'error', '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error', '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/require-description': ['error', { types: true, FieldDefinition: true, InputValueDefinition: false, rootField: true }],
      '@graphql-eslint/naming-convention': ['error', { types: 'PascalCase', FieldDefinition: 'camelCase', InputValueDefinition: 'camelCase', EnumValueDefinition: 'UPPER_CASE' }],
    },
  },
);
