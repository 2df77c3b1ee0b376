import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Constructors are exempt: what they take is injected. */
const FEW_PARAMETERS = [
  ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>4]',
  "MethodDefinition[kind!='constructor'] > FunctionExpression[params.length>4]",
].map((selector) => ({ selector, message: 'Take at most four parameters, or one named object.' }));

const CLOCK = 'Time comes from src/platform/clock.ts, so that tests own it.';

export default ts.config(
  { ignores: ['dist', 'node_modules', 'var', 'coverage', 'data'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...ts.configs.strict],
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'max-depth': ['error', 4],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...FEW_PARAMETERS],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.spec.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings come from src/platform/config.ts.' },
        { object: 'Date', property: 'now', message: CLOCK },
        {
          object: 'Math',
          property: 'random',
          message: 'Randomness comes from src/platform/ids.ts or secrets.ts.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...FEW_PARAMETERS,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
      ],
    },
  },
  {
    files: ['src/platform/config.ts', 'src/platform/clock.ts', 'src/platform/time.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['dashboard/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat['recommended-latest'],
    languageOptions: { globals: globals.browser },
  },
  // Letters with combining marks are this engine's matter.
  { files: ['src/triage/matching/text/**'], rules: { 'no-misleading-character-class': 'off' } },
  {
    files: ['src/citizen/assets/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.serviceworker } },
  },
  { files: ['**/*.{mjs,js,cjs}', 'test/**'], languageOptions: { globals: { ...globals.node } } },
);
